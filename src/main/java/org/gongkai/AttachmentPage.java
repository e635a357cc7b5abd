package org.gongkai;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.report.Attachment;
import org.gongkai.report.Failure;
import org.gongkai.report.Reading.State;
import org.gongkai.report.Report;
import org.gongkai.report.SourcePage;

/**
 * Tells a web page that has no report but offers it as a file: a title with a link under it, or the
 * notice that publishes the file. Without this it would be a report that lacks everything.
 *
 * <p>A page is told so only when nothing of a report is on it: no section and no cell was found, no
 * table has numbers, and the sentences are as few as a notice has. Anything else is a report,
 * however little is in it.
 */
final class AttachmentPage {
  /** Characters in the sentences of a notice; the text of a report has thousands. */
  private static final int LONGEST_NOTICE = 500;

  /** Numbers in tables; a page may set its date or its counter in one. */
  private static final int MOST_NUMBERS = 8;

  private static final int MOST_LINKS_NAMED = 5;
  private static final Pattern NUMBER = Pattern.compile("[\\d,.]+");

  private AttachmentPage() {}

  /** The page as a failure that names its files; empty for all others. */
  static Optional<Failure> of(Document document, Report report) {
    List<Attachment> attachments =
        report.source().page().map(SourcePage::attachments).orElse(List.of());
    boolean foundSomething =
        !report.sections().isEmpty()
            || !report.extraRows().isEmpty()
            || report.cells().values().stream().anyMatch(r -> r.state() != State.MISSING);
    if (attachments.isEmpty() || foundSomething || holdsMore(document.blocks())) {
      return Optional.empty();
    }
    String links =
        attachments.stream()
            .limit(MOST_LINKS_NAMED)
            .map(AttachmentPage::named)
            .collect(Collectors.joining(", "));
    return Optional.of(
        new Failure(
            report.source(),
            Code.ATTACHMENT_ONLY.name(),
            "the page holds no report, only links to files: "
                + links
                + (attachments.size() > MOST_LINKS_NAMED ? ", …" : "")
                + "; fetch the file and parse it"));
  }

  private static boolean holdsMore(List<Block> blocks) {
    int sentences = 0;
    int numbers = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        sentences += sentence(paragraph.text());
      } else if (block instanceof Grid grid) {
        sentences += grid.cells().stream().mapToInt(c -> sentence(c.text())).sum();
        numbers += grid.cells().stream().filter(c -> NUMBER.matcher(c.text()).matches()).count();
      } else if (block instanceof CellRun) {
        return true;
      }
    }
    return sentences > LONGEST_NOTICE || numbers > MOST_NUMBERS;
  }

  /** Its length; menus and imprints have no full stop. */
  private static int sentence(String text) {
    return text.indexOf('。') >= 0 ? text.length() : 0;
  }

  private static String named(Attachment attachment) {
    if (attachment.text().isEmpty() || attachment.href().isEmpty()) {
      return attachment.text() + attachment.href();
    }
    return attachment.text() + " (" + attachment.href() + ")";
  }
}
