package org.gongkai.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.check.text.PlainText;
import org.gongkai.report.Attachment;
import org.gongkai.report.Attachment.Target;
import org.gongkai.report.Report;
import org.gongkai.report.SourcePage;

/**
 * What a web page has around the report: files to download, links that cannot open, and the column
 * of the site.
 */
final class PageChecks implements ReportCheck {
  /** A page of a site links to more than its own breadcrumb; an excerpt of one does not. */
  /** Sites cut a long title in the breadcrumb. */
  private static final Pattern CUT = Pattern.compile("(?:…|\\.{2,3})+$");

  private static final int LINKS_OF_A_PAGE = 5;

  /** A column of annual reports, under whatever name. */
  private static final Pattern COLUMN = Pattern.compile("年报|年度(?:工作)?报告|年度总结报告");

  /** Steps of a breadcrumb that name no column. */
  private static final Set<String> NO_COLUMN =
      Set.of("首页", "网站首页", "主页", "正文", "详情", "内容", "文章正文", "信息详情", "内容页");

  private static final Pattern STEPS = Pattern.compile("[>›»＞→/|:：\\s]+");

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    report.source().page().ifPresent(page -> check(report, page, findings));
  }

  private static void check(Report report, SourcePage page, Findings findings) {
    boolean wholeReport = report.sections().size() >= StructureChecks.WHOLE;
    boolean wholePage = !page.breadcrumb().isEmpty() || page.links() >= LINKS_OF_A_PAGE;
    if (wholeReport && wholePage && page.links() > 0 && page.attachments().isEmpty()) {
      findings.of(Rule.P_DOWNLOAD).at(report.identityPlaces().title()).say(page.links());
    }
    for (Attachment attachment : page.attachments()) {
      if (attachment.target() == Target.ABSENT) {
        findings
            .of(Rule.P_DEAD_LINK)
            .quoting(named(attachment), attachment.place())
            .say(named(attachment), attachment.href());
      } else if (attachment.target() == Target.LOCAL) {
        findings
            .of(Rule.P_DEAD_LINK)
            .quoting(named(attachment), attachment.place())
            .sayAs("local", named(attachment), attachment.href());
      }
    }
    if (wholeReport && !page.breadcrumb().isEmpty() && namesAnotherColumn(report, page)) {
      findings
          .of(Rule.P_COLUMN)
          .quoting(page.breadcrumb(), page.breadcrumbPlace())
          .say(page.breadcrumb());
    }
  }

  private static String named(Attachment attachment) {
    return attachment.text().isEmpty() ? attachment.href() : attachment.text();
  }

  /** Whether a breadcrumb has columns and none of them is one of annual reports. */
  private static boolean namesAnotherColumn(Report report, SourcePage page) {
    String title = PlainText.of(report.title().orElse(""));
    String label = page.breadcrumb().replaceFirst("^.*?[:：>›»＞]", "");
    long columns = 0;
    for (String step : STEPS.split(label)) {
      String name = PlainText.of(step);
      if (name.codePoints().noneMatch(Character::isIdeographic)
          || NO_COLUMN.contains(name)
          || title.startsWith(CUT.matcher(name).replaceFirst(""))) {
        continue;
      }
      if (COLUMN.matcher(name).find()) {
        return false;
      }
      columns++;
    }
    return columns > 0;
  }
}
