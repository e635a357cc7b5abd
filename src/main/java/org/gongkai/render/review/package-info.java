/**
 * What a reviewer opens: a web page that holds every report with its tables as the form prints
 * them, its findings and the places in the source, and a PDF with notes on what was found in it.
 *
 * <p>May import {@code document}, {@code form}, {@code report}, {@code read} for the characters of
 * a text, {@code render} and {@code render.findings}. What a rule says is handed in as {@link
 * org.gongkai.render.findings.RuleTexts}, the bytes of a source as {@link
 * org.gongkai.render.review.SourceCopies}. Start with {@link org.gongkai.render.review.ReviewPage};
 * for the PDF with {@link org.gongkai.render.review.PdfNotes}.
 */
@NullMarked
package org.gongkai.render.review;

import org.jspecify.annotations.NullMarked;
