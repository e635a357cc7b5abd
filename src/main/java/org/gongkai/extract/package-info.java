/**
 * Document to report: finds the sections, title, year, issuer and date, aligns what was observed
 * with the rows and columns of the forms, and reads every cell into a number or a state that says
 * why there is none.
 *
 * <p>May import {@code document}, {@code form} and {@code report}; never asks which format a
 * document came from. Start with {@link org.gongkai.extract.Extractor}; the matcher begins at
 * {@link org.gongkai.extract.RowStream}.
 */
@NullMarked
package org.gongkai.extract;

import org.jspecify.annotations.NullMarked;
