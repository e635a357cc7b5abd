/**
 * How right the parser is: scores it, and other tools beside it, on the corpus, and runs the full
 * set of perturbations. {@code scripts/accuracy} is its command; start with {@link
 * org.gongkai.accuracy.Score}, which says what is counted.
 */
@NullMarked
package org.gongkai.accuracy;

import org.jspecify.annotations.NullMarked;
