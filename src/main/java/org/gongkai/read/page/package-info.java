/**
 * Fixed pages of whatever format: from glyphs and ruling lines to paragraphs and grids. A reader
 * makes {@link org.gongkai.read.page.PageInk} of each page and hands it to {@link
 * org.gongkai.read.page.PagedText}; {@link org.gongkai.read.page.PageLayout} lays one page out.
 *
 * <p>Coordinates are points from the top left corner of the page as shown, growing right and down.
 */
@NullMarked
package org.gongkai.read.page;

import org.jspecify.annotations.NullMarked;
