package org.gongkai.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.document.Link;
import org.jsoup.nodes.Element;

/**
 * Gathers the links of a page: which lead to a file that can be downloaded or viewed, and how many
 * lead to other pages.
 *
 * <p>A link leads to a file when its address ends like one, in its path or in a parameter; when it
 * is marked as a download; or when its text names a file or says 附件 or 下载 and nothing else. A
 * menu's 表格下载 or 客户端下载 does not.
 */
final class HtmlAttachments {
  private static final String ENDINGS =
      "(?:pdf|docx?|wps|wpt|ofd|xlsx?|et|csv|pptx?|rtf|odt|ods|zip|rar|7z|txt|ceb)";

  /** Where a file name ends in an address: its path, or a parameter such as file=a.pdf. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\." + ENDINGS + "(?=$|[?#&;])", Pattern.CASE_INSENSITIVE);

  private static final Pattern FILE_NAME =
      Pattern.compile("\\S\\." + ENDINGS + "$", Pattern.CASE_INSENSITIVE);

  private static final Pattern SAYS_SO =
      Pattern.compile(
          "^(?:附件|相关附件)(?:下载|\\d{0,2}[:：].*|\\d{0,2})?$"
              + "|^(?:点击|点此|请)?(?:下载|下載)(?:附件|文件|文档|全文|原文|报告|年报|PDF|WORD|OFD)?(?:版|格式)?$"
              + "|^(?:附件|文件|文档|全文|原文|报告|年报|PDF|WORD|OFD)(?:版|格式)?(?:文件|文档)?(?:下载|下載)$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_TEXT = 200;

  private final Map<Element, Link> attachments = new LinkedHashMap<>();
  private final Map<Element, String> others = new LinkedHashMap<>();

  /** Takes a link; one that is met twice counts once. */
  void link(Element anchor, HtmlPage page, DomPath path) {
    String href = anchor.attr("href").strip();
    String text = text(anchor);
    boolean opens = leads(href) || anchor.hasAttr("onclick");
    if (leads(href) && (isFile(href) || anchor.hasAttr("download"))
        || FILE_NAME.matcher(text).find() && !isPage(href)
        || opens && SAYS_SO.matcher(text).matches()) {
      attachments.put(anchor, new Link(leads(href) ? href : "", text, page.place(path)));
    } else if (leads(href)) {
      others.put(anchor, href);
    }
  }

  /** Takes what shows a file within the page: a frame, an object. */
  void view(Element viewer, HtmlPage page, DomPath path) {
    for (String attribute : new String[] {"src", "data"}) {
      String address = viewer.attr(attribute).strip();
      if (isFile(address)) {
        attachments.put(viewer, new Link(address, viewer.attr("title"), page.place(path)));
      }
    }
  }

  /** Takes a button, which a script serves. */
  void button(Element button, HtmlPage page, DomPath path) {
    String text = text(button);
    if (SAYS_SO.matcher(text).matches()) {
      attachments.put(button, new Link("", text, page.place(path)));
    }
  }

  List<Link> attachments() {
    return new ArrayList<>(attachments.values());
  }

  /** How many different addresses of other pages there are. */
  int others() {
    return (int) others.values().stream().distinct().count();
  }

  private static String text(Element element) {
    String text = element.text().strip();
    String said = text.isEmpty() ? element.attr("title").strip() : text;
    return said.length() > LONGEST_TEXT ? said.substring(0, LONGEST_TEXT) : said;
  }

  private static boolean isFile(String address) {
    return ADDRESS.matcher(address).find() && !address.startsWith("data:");
  }

  /** Whether an address leads anywhere without a script. */
  private static boolean leads(String href) {
    String lower = href.toLowerCase(Locale.ROOT);
    return !lower.isEmpty()
        && !lower.startsWith("#")
        && !lower.startsWith("javascript:")
        && !lower.startsWith("mailto:")
        && !lower.startsWith("tel:");
  }

  /** Whether an address is that of a page: a link list names reports by their files' names. */
  private static boolean isPage(String href) {
    return href.toLowerCase(Locale.ROOT).matches(".*\\.s?html?(?:[?#].*)?");
  }
}
