/**
 * What office files are packed in: ZIP archives and XML, both read within bounds.
 *
 * <p>Start with {@link org.gongkai.read.container.ZipContainer}.
 */
@NullMarked
package org.gongkai.read.container;

import org.jspecify.annotations.NullMarked;
