/**
 * Rebuilding grids: from spans, from ruling lines, from aligned text, and joining what page breaks
 * cut.
 *
 * <p>May import {@code document} only. Readers call it; it knows neither formats nor reports.
 */
@NullMarked
package org.gongkai.grid;

import org.jspecify.annotations.NullMarked;
