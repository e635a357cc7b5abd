/**
 * Reads the running text of a report into statements of figures: what is counted, how many, of whom
 * and of which year, and the sentence that says so.
 *
 * <p>A figure is taken only when what it counts is plain; of anything else nothing is taken. Knows
 * nothing of the cells of a report but their names, and judges nothing: that is left to the package
 * above. Start reading at {@link org.gongkai.check.text.StatementReader}; the words that name what
 * is counted stand in {@code narrative/phrases.txt}.
 */
@NullMarked
package org.gongkai.check.text;

import org.jspecify.annotations.NullMarked;
