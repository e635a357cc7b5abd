package org.gongkai.corpus;

import java.util.List;
import java.util.Set;
import org.gongkai.report.Report;

/**
 * An invented filing: what is printed, and what a parser must make of it.
 *
 * @param truth the report as data; its source is still to be named
 * @param form 2021, 2019, mixed or statistics
 * @param rules what must fire at error severity, as {@link Fault#rules}
 */
record Filing(Paper paper, Report truth, String form, Set<String> rules, List<String> traits) {}
