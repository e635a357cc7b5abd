/**
 * Report to document, the inverse of parsing: lays a report out on the standard form and writes it
 * as HTML, DOCX, PDF, OFD or text.
 *
 * <p>May import {@code document}, {@code form} and {@code report}. Start with {@link
 * org.gongkai.render.FormLayout}, which decides what is printed; each {@link
 * org.gongkai.render.PageWriter} decides only how it looks.
 */
@NullMarked
package org.gongkai.render;

import org.jspecify.annotations.NullMarked;
