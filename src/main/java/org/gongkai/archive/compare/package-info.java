/**
 * What changed between two archives. Start reading at {@link
 * org.gongkai.archive.compare.Comparison}.
 */
@NullMarked
package org.gongkai.archive.compare;

import org.jspecify.annotations.NullMarked;
