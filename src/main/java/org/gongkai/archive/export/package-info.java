/**
 * What comes out of an archive: the same tables in several formats, with a codebook and a Data
 * Package. Start reading at {@link org.gongkai.archive.export.Export}; what the tables are stands
 * in {@link org.gongkai.archive.export.Tables}.
 */
@NullMarked
package org.gongkai.archive.export;

import org.jspecify.annotations.NullMarked;
