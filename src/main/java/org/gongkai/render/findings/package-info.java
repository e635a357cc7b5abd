/**
 * Findings for other programs: SARIF and JUnit XML for those that run checks, CSV and XLSX for
 * tables.
 *
 * <p>May import {@code document}, {@code form} and {@code report}; what rules say and how people
 * are spoken to is handed in ({@link org.gongkai.render.findings.RuleTexts}, {@link
 * org.gongkai.render.findings.Wording}). Start with {@link
 * org.gongkai.render.findings.FindingsFormat}.
 */
@NullMarked
package org.gongkai.render.findings;

import org.jspecify.annotations.NullMarked;
