/**
 * What {@link org.gongkai.read.TextReader} is made of: lines with places, and one recogniser per
 * shape in which a table survives in text.
 *
 * <p>A recogniser claims a range of lines and answers with blocks for all of it. Where the rows of
 * a table cannot be made out it answers with a run of cells or with plain lines, never with rows
 * that it guessed. Start with {@link org.gongkai.read.text.TextBlocks}.
 */
@NullMarked
package org.gongkai.read.text;

import org.jspecify.annotations.NullMarked;
