package org.gongkai.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.document.Picture;
import org.gongkai.document.Place;
import org.jsoup.nodes.Element;

/** What is known of a page while it is read: its hiding rules, what it declares, what was lost. */
final class HtmlPage {

  /** Whether text that a browser would not show is read. */
  enum Hiding {
    HONOURED,
    /** For pages that a script uncovers after loading: all of the text is hidden at first. */
    IGNORED
  }

  private static final List<String> TITLES = List.of("articletitle", "og:title", "<title>");
  private static final List<String> PUBLISHERS =
      List.of("sitename", "contentsource", "og:site_name", "source", "author");

  /** The names of metadata that all sites of governments use, and the page's own address. */
  private static final Map<String, String> OWN_KEYS =
      Map.of(
          "siteidcode", Document.SITE_CODE,
          "sitename", Document.SITE_NAME,
          "sitedomain", Document.SITE_DOMAIN,
          "columnname", Document.COLUMN,
          "contentsource", Document.CONTENT_SOURCE,
          "<address>", Document.ADDRESS);

  private static final List<String> DATES =
      List.of("pubdate", "publishdate", "article:published_time", "<publishtime>");

  /** Characters of CSS paths after which places are no longer told; a bound on memory alone. */
  private static final long PATH_BUDGET = 40_000_000;

  private final Hiding hiding;
  private final HtmlStyleSheet styleSheet = new HtmlStyleSheet();
  private final Map<String, String> declared = new HashMap<>();
  private String lastStyle = "";
  private HtmlStyle lastRead = HtmlStyle.PLAIN;
  private long pathBudget = PATH_BUDGET;
  private boolean struck;
  private boolean marks;
  private boolean hiddenByRule;
  private boolean hasPictures;
  private final Map<Element, Picture> pictures = new LinkedHashMap<>();
  private final HtmlAttachments attachments = new HtmlAttachments();
  private int blocks;

  HtmlPage(Hiding hiding) {
    this.hiding = hiding;
  }

  /** The element's own style; editors repeat the same one over and over. */
  HtmlStyle style(Element element) {
    if (element.attributesSize() == 0) {
      return HtmlStyle.PLAIN;
    }
    String style = element.attributes().get("style");
    if (style.isEmpty()) {
      return HtmlStyle.PLAIN;
    }
    if (!style.equals(lastStyle)) {
      lastStyle = style;
      lastRead = HtmlStyle.of(style);
    }
    return lastRead;
  }

  boolean isHidden(Element element, HtmlStyle style) {
    if (hiding == Hiding.IGNORED || element.attributesSize() == 0) {
      return false;
    }
    if (style.display() == HtmlStyle.Display.NONE || element.attributes().hasKey("hidden")) {
      return true;
    }
    if (style.display() == HtmlStyle.Display.UNSAID
        && styleSheet.hidesAnything()
        && styleSheet.hides(element.attributes().get("class"), element.attributes().get("id"))) {
      hiddenByRule = true;
      return true;
    }
    return false;
  }

  void styleSheet(String css) {
    styleSheet.read(css);
  }

  void meta(Element meta) {
    String name = meta.attr("name");
    declare(name.isEmpty() ? meta.attr("property") : name, meta.attr("content"));
  }

  /** Notes what the page says of itself; the first of a name counts. */
  void declare(String name, String value) {
    String kept = value.strip();
    if (!name.isEmpty() && !kept.isEmpty()) {
      declared.putIfAbsent(name.toLowerCase(Locale.ROOT), kept);
    }
  }

  void leaveOutStruck() {
    struck = true;
  }

  void leaveOutMark() {
    marks = true;
  }

  /** Notes that one more block of the document has been read. */
  void blockRead() {
    blocks++;
  }

  /**
   * Notes a picture. What a cell holds may be walked twice, at last as running text.
   *
   * @param withinText whether text of the same block stands before it
   */
  void picture(Element image, DomPath path, boolean withinText) {
    hasPictures = true;
    if (HtmlPicture.isContent(image)) {
      pictures.put(image, new Picture(withinText ? blocks + 1 : blocks, place(path)));
    }
  }

  /** The links to files and to other pages. */
  HtmlAttachments attachments() {
    return attachments;
  }

  /** The pictures that may show content, in reading order. */
  List<Picture> pictures() {
    return List.copyOf(pictures.values());
  }

  boolean hasPictures() {
    return hasPictures;
  }

  Place place(DomPath path) {
    if (pathBudget <= 0) {
      return new Place.Untracked();
    }
    pathBudget -= path.css().length();
    return path.place();
  }

  Map<String, String> metadata() {
    Map<String, String> metadata = new HashMap<>();
    first(TITLES).ifPresent(v -> metadata.put(Document.TITLE, v));
    first(PUBLISHERS).ifPresent(v -> metadata.put(Document.PUBLISHER, v));
    first(DATES).ifPresent(v -> metadata.put(Document.PUBLISHED, v));
    OWN_KEYS.forEach(
        (name, key) -> first(List.of(name)).ifPresent(value -> metadata.put(key, value)));
    return metadata;
  }

  List<String> losses() {
    List<String> losses = new ArrayList<>();
    if (struck) {
      losses.add("struck-out text is left out");
    }
    if (marks) {
      losses.add("raised footnote marks are left out");
    }
    if (hiddenByRule) {
      losses.add("what the page's own style rules hide is left out");
    }
    if (hiding == Hiding.IGNORED) {
      losses.add("all text of the page is hidden by its styles and was read all the same");
    }
    if (pathBudget <= 0) {
      losses.add("the page is so deep and long that later places are not told");
    }
    return losses;
  }

  private Optional<String> first(List<String> names) {
    return names.stream().filter(declared::containsKey).findFirst().map(declared::get);
  }
}
