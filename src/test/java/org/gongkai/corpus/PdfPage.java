package org.gongkai.corpus;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.gongkai.corpus.House.Made;
import org.gongkai.layout.SampleCell;
import org.gongkai.layout.SampleTable;

/** A filing on the pages of a PDF, laid out from HTML and a style sheet. */
final class PdfPage {

  /** The fonts that are laid out with: a file of the Debian package that brings it. */
  enum Font {
    SONG("gbsn00lp.ttf", "fonts-arphic-gbsn00lp"),
    SANS("DroidSansFallbackFull.ttf", "fonts-droid-fallback");

    private static final Map<Font, Optional<File>> FOUND = new ConcurrentHashMap<>();
    private final String file;
    final String debianPackage;

    Font(String file, String debianPackage) {
      this.file = file;
      this.debianPackage = debianPackage;
    }

    /** Its file on this machine. */
    Optional<File> found() {
      return FOUND.computeIfAbsent(this, f -> find(f.file));
    }

    private static Optional<File> find(String name) {
      try (Stream<Path> files = Files.walk(Path.of("/usr/share/fonts"))) {
        return files
            .filter(p -> p.getFileName().toString().equals(name))
            .map(Path::toFile)
            .findFirst();
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  /** What the layout does beside the style sheet. */
  enum Habit {
    /** Labels over several rows are printed one character a line. */
    VERTICAL_LABELS,
    /** Header rows again on each page. */
    REPEATED_HEADER,
    /** A cover, and a table of contents that names the sections. */
    COVER_AND_CONTENTS,
    /** A ruled table of metadata above the title. */
    METADATA_TABLE,
    /** A red head as of official letters. */
    RED_HEAD
  }

  private final Font font;
  private final String css;
  private final List<Habit> habits;

  /**
   * Pages of a style.
   *
   * @param css for the page and its tables; {@code td.v} are cells with values
   */
  PdfPage(Font font, String css, Habit... habits) {
    this.font = font;
    this.css = css;
    this.habits = List.of(habits);
  }

  Made write(Paper paper) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withHtmlContent(html(paper), null);
    builder.useFont(font.found().orElseThrow(), "f", 400, FontStyle.NORMAL, true);
    // 〇 is not in GB 2312, and so in no font made for it.
    builder.useFont(Font.SANS.found().orElseThrow(), "g", 400, FontStyle.NORMAL, true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.toStream(bytes);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument pdf = renderer.getPdfDocument()) {
        int cuts = cuts(pdf);
        pdf.getDocumentCatalog().setDocumentOutline(null);
        fixTimes(pdf, paper);
        pdf.save(bytes);
        return new Made(bytes.toByteArray(), cuts);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bookmarks, two to a table, name its first and last row: how many pages lie between. */
  private static int cuts(PDDocument pdf) throws IOException {
    int cuts = 0;
    int first = 0;
    boolean last = false;
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      int page = pdf.getPages().indexOf(item.findDestinationPage(pdf));
      cuts += last ? page - first : 0;
      first = page;
      last = !last;
    }
    return cuts;
  }

  private static void fixTimes(PDDocument pdf, Paper paper) {
    Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    time.setTimeInMillis(paper.card().published().toEpochDay() * 86_400_000L);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setCreationDate(time);
    information.setModificationDate(time);
    pdf.setDocumentInformation(information);
    pdf.setDocumentId((long) paper.card().number());
  }

  private String html(Paper paper) {
    StringBuilder body = new StringBuilder();
    if (habits.contains(Habit.COVER_AND_CONTENTS)) {
      body.append(cover(paper));
    }
    if (habits.contains(Habit.METADATA_TABLE)) {
      body.append("<table class=\"m\"><tr><td>索 引 号</td><td>")
          .append(paper.card().index())
          .append("</td><td>分 类</td><td>综合政务</td></tr><tr><td>发布机构</td><td>")
          .append(paper.card().publisher())
          .append("</td><td>文 号</td><td>无号</td></tr></table>");
    }
    if (habits.contains(Habit.RED_HEAD)) {
      body.append("<p class=\"red\">")
          .append(paper.card().publisher())
          .append("文件</p><p class=\"number\">办发〔")
          .append(paper.year() + 1)
          .append("〕")
          .append(paper.card().number() % 90 + 1)
          .append("号</p>");
    }
    paper.title().forEach(t -> body.append("<h1>").append(t).append("</h1>"));
    paper.lead().forEach(p -> body.append(paragraph(p)));
    StringBuilder bookmarks = new StringBuilder();
    int number = 0;
    for (Part part : paper.parts()) {
      body.append("<h2>").append(part.heading()).append("</h2>");
      part.before().forEach(p -> body.append(paragraph(p)));
      if (part.table().isPresent()) {
        String id = "t" + number++;
        body.append(table(part.table().get(), id));
        bookmarks
            .append("<bookmark name=\"a\" href=\"#")
            .append(id)
            .append("a\"/><bookmark name=\"z\" href=\"#")
            .append(id)
            .append("z\"/>");
      }
      part.after().forEach(p -> body.append(paragraph(p)));
    }
    paper
        .signature()
        .forEach(
            p ->
                body.append("<p class=\"s\">")
                    .append(p.replace("　", "&#160;&#160;"))
                    .append("</p>"));
    String bookmarked = bookmarks.length() == 0 ? "" : "<bookmarks>" + bookmarks + "</bookmarks>";
    return "<html><head>"
        + bookmarked
        + "<style>body{font-family:f,g;font-size:10.5pt;line-height:1.5}h1{font-size:18pt;text-align:center;font-weight:400;margin:4pt 0}"
        + "h2{font-size:13pt;font-weight:400;margin:8pt 0 4pt 0}p{margin:0;text-indent:2em}p.s{text-align:right}table{border-collapse:collapse;width:100%;margin:6pt 0}"
        + "td{text-align:center;vertical-align:middle;padding:2pt;line-height:1.2;word-wrap:break-word}tr{page-break-inside:avoid}.red{color:#d00;font-size:24pt;text-align:center;text-indent:0;border-bottom:2px solid #d00}"
        + ".number{text-align:center;text-indent:0}.running{position:running(head)}"
        + css
        + "</style></head><body>"
        + body
        + "</body></html>";
  }

  private static String cover(Paper paper) {
    StringBuilder html =
        new StringBuilder(
            "<div style=\"page-break-after:always;padding-top:60mm;text-align:center\">");
    paper.title().forEach(t -> html.append("<h1>").append(t).append("</h1>"));
    html.append("<p style=\"text-indent:0\">")
        .append(paper.year() + 1)
        .append(
            "年3月</p></div><div style=\"page-break-after:always\"><p style=\"text-align:center;text-indent:0\">目　录</p>");
    int page = 3;
    for (Part part : paper.parts()) {
      html.append("<p style=\"text-indent:0\">")
          .append(part.heading())
          .append("…".repeat(16))
          .append(page++)
          .append("</p>");
    }
    return html.append("</div>").toString();
  }

  private static String paragraph(String text) {
    return "<p>" + text + "</p>";
  }

  private String table(SampleTable table, String id) {
    StringBuilder html =
        new StringBuilder(
            "<table"
                + (habits.contains(Habit.REPEATED_HEADER)
                    ? " style=\"-fs-table-paginate:paginate\""
                    : "")
                + ">");
    int header =
        habits.contains(Habit.REPEATED_HEADER) && !table.code().equals("disclosure")
            ? TableShapes.firstValues(table)
            : 0;
    html.append(columns(table));
    html.append(header > 0 ? "<thead>" : "<tbody>");
    for (int r = 0; r < table.rows().size(); r++) {
      html.append(r == header && r > 0 ? "</thead><tbody>" : "");
      String anchor =
          r == header
              ? " id=\"" + id + "a\""
              : r == table.rows().size() - 1 ? " id=\"" + id + "z\"" : "";
      html.append("<tr")
          .append(anchor)
          .append(r < TableShapes.firstValues(table) ? " class=\"h\"" : "")
          .append(">");
      table.rows().get(r).forEach(c -> html.append(cell(c)));
      html.append("</tr>");
    }
    return html.append("</tbody></table>").toString();
  }

  /** Columns of labels are wider than those of numbers. */
  private static String columns(SampleTable table) {
    if (!table.code().equals("requests")) {
      return "";
    }
    StringBuilder html = new StringBuilder();
    for (int width : new int[] {6, 12, 20, 8, 8, 8, 10, 10, 8, 10}) {
      html.append("<col style=\"width:").append(width).append("%\"/>");
    }
    return html.toString();
  }

  private String cell(SampleCell cell) {
    boolean vertical =
        habits.contains(Habit.VERTICAL_LABELS)
            && !cell.isValue()
            && cell.rows() > 1
            && cell.columns() == 1;
    String text =
        vertical ? String.join("<br/>", cell.text().split("")) : cell.text().replace("\n", "<br/>");
    return "<td"
        + (cell.isValue() ? " class=\"v\"" : "")
        + HtmlText.spans(cell)
        + ">"
        + text
        + "</td>";
  }
}
