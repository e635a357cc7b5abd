/**
 * Digital PDF: from content streams to glyphs and ruling lines, and from these to paragraphs and
 * grids. Start with {@link org.gongkai.read.pdf.PdfDocument}; {@link
 * org.gongkai.read.pdf.InkCollector} interprets a page, {@link org.gongkai.read.pdf.PageLayout}
 * lays it out.
 *
 * <p>Coordinates are points from the top left corner of the page as shown, growing right and down.
 */
@NullMarked
package org.gongkai.read.pdf;

import org.jspecify.annotations.NullMarked;
