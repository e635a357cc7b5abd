/**
 * The Word family: DOCX, and binary DOC.
 *
 * <p>Start with {@link org.gongkai.read.word.DocxReader}.
 */
@NullMarked
package org.gongkai.read.word;

import org.jspecify.annotations.NullMarked;
