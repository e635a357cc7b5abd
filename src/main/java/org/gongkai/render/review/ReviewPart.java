package org.gongkai.render.review;

/**
 * A report's part of the page.
 *
 * @param summary for the overview
 * @param html its markup
 */
public record ReviewPart(ReportSummary summary, String html) {}
