/**
 * What many reports have to do with each other, before any rule asks: which body each is from,
 * whether it speaks for a whole area, which texts are near-identical, and a digest of each report
 * that is small enough to hold 100,000 of them in a heap of 512 MB.
 *
 * <p>May import {@code form}, {@code report} and {@code document}; knows no rule and no message.
 * Start with {@link org.gongkai.check.series.Digest}.
 */
@NullMarked
package org.gongkai.check.series;

import org.jspecify.annotations.NullMarked;
