package org.gongkai.render.findings;

import org.gongkai.report.Finding.Severity;

/**
 * What there is to say of a rule, in the language of the run.
 *
 * @param id never changes meaning
 * @param severity how grave a breach usually is
 * @param asks what it asks, in a sentence
 * @param why why it asks that, and on what that rests
 * @param mend how to mend a breach
 */
public record RuleText(String id, Severity severity, String asks, String why, String mend) {}
