/**
 * The rules: report to findings. The arithmetic comes from the forms, the rest stands here, each
 * rule with its source.
 *
 * <p>May import {@code form}, {@code report} and {@code document}. Start with {@link
 * org.gongkai.check.Checks}.
 */
@NullMarked
package org.gongkai.check;

import org.jspecify.annotations.NullMarked;
