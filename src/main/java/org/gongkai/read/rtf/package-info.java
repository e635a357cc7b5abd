/**
 * Rich Text Format.
 *
 * <p>Start with {@link org.gongkai.read.rtf.RtfReader}.
 */
@NullMarked
package org.gongkai.read.rtf;

import org.jspecify.annotations.NullMarked;
