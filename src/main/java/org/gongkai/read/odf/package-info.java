/**
 * OpenDocument text.
 *
 * <p>Start with {@link org.gongkai.read.odf.OdtReader}.
 */
@NullMarked
package org.gongkai.read.odf;

import org.jspecify.annotations.NullMarked;
