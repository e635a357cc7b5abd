/**
 * Readers: bytes to {@link org.gongkai.document.Document}, one reader per family of formats. They
 * know formats and nothing of government disclosure.
 *
 * <p>May import {@code grid} and {@code document}. Start with {@link org.gongkai.read.Readers},
 * which decides the format from the bytes.
 */
@NullMarked
package org.gongkai.read;

import org.jspecify.annotations.NullMarked;
