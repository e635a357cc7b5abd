/**
 * OFD (GB/T 33190-2016), the national format for fixed pages: XML in a ZIP archive, read to glyphs
 * and ruling lines, which {@code read.page} lays out.
 *
 * <p>Start with {@link org.gongkai.read.ofd.OfdReader}; {@link org.gongkai.read.ofd.PagePainter}
 * draws a page. Files measure in millimetres from the top left corner of the physical page; what
 * comes out is in points from the same corner, as of PDF.
 */
@NullMarked
package org.gongkai.read.ofd;

import org.jspecify.annotations.NullMarked;
