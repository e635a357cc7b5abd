/** Many reports: batches into an archive, and what comes out of it. */
@NullMarked
package org.gongkai.archive;

import org.jspecify.annotations.NullMarked;
