/**
 * The State Council's forms as data: sections, tables, rows, columns, labels and sums, loaded from
 * {@code forms/*.yaml}. A new form is a new file there and no new code.
 *
 * <p>Imports nothing of this project. Start with {@link org.gongkai.form.Forms}.
 */
@NullMarked
package org.gongkai.form;

import org.jspecify.annotations.NullMarked;
