/**
 * The output model: a report, the readings of its cells with their evidence, findings, and the JSON
 * that carries them.
 *
 * <p>May import {@code document} for {@link org.gongkai.document.Place}. Start with {@link
 * org.gongkai.report.Report}; the contract is {@code schema/report-1.json}.
 */
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
