/** Processes of their own that parse documents, so that no document can take the batch down. */
@NullMarked
package org.gongkai.archive.worker;

import org.jspecify.annotations.NullMarked;
