package org.gongkai.report;

import java.util.List;
import org.gongkai.document.PageFrame;
import org.gongkai.document.Place;

/**
 * What a web page has around the report.
 *
 * @param breadcrumb the line that says where in its site the page stands; empty when there is none
 * @param breadcrumbPlace where that line stands
 * @param links how many links lead to other pages
 * @param attachments the files that the page offers, in reading order
 */
public record SourcePage(
    String breadcrumb, Place breadcrumbPlace, int links, List<Attachment> attachments) {

  public SourcePage {
    attachments = List.copyOf(attachments);
  }

  /** As read, of whose files nothing is known. */
  public static SourcePage of(PageFrame frame) {
    return new SourcePage(
        frame.breadcrumb(),
        frame.breadcrumbPlace(),
        frame.links(),
        frame.attachments().stream()
            .map(l -> new Attachment(l.href(), l.text(), Attachment.Target.UNKNOWN, l.place()))
            .toList());
  }

  /** The same page with its files. */
  public SourcePage withAttachments(List<Attachment> newAttachments) {
    return new SourcePage(breadcrumb, breadcrumbPlace, links, newAttachments);
  }
}
