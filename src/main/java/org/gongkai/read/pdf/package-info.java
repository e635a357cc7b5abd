/**
 * Digital PDF: from content streams to glyphs and ruling lines, which {@code read.page} lays out.
 * Start with {@link org.gongkai.read.pdf.PdfDocument}; {@link org.gongkai.read.pdf.InkCollector}
 * interprets a page.
 */
@NullMarked
package org.gongkai.read.pdf;

import org.jspecify.annotations.NullMarked;
