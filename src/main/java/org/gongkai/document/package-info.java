/**
 * The neutral document: what a reader makes of a file before anyone asks what it says. Paragraphs,
 * grids and runs of cells, each with its {@link org.gongkai.document.Place} in the source.
 *
 * <p>Knows no file format and no report; imports nothing of this project. Start with {@link
 * org.gongkai.document.Document}.
 */
@NullMarked
package org.gongkai.document;

import org.jspecify.annotations.NullMarked;
