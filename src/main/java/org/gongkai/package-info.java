/**
 * The Java API: {@link org.gongkai.Gongkai} for one call, {@link org.gongkai.Parser} to choose
 * languages and keep.
 *
 * <p>Stands above the readers, the extractor and the checks, which it ties together, and below
 * everything that handles many reports or shows them.
 */
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
