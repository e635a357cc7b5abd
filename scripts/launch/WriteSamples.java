import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Writes one tiny report in each of the cheap formats, for the training run of the class-data
 * archive. What they say matters little; that they go the whole way from bytes to findings does.
 */
public final class WriteSamples {
  private static final String TITLE = "示例县人民政府2023年政府信息公开工作年度报告";
  private static final String[] PROSE = {
    "一、总体情况",
    "2023年，本机关主动公开政府信息12条。",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
    "本年度没有收取信息处理费。"
  };
  private static final String[][] DISCLOSURE = {
    {"第二十条第（一）项", "", "", ""},
    {"信息内容", "本年制发件数", "本年废止件数", "现行有效件数"},
    {"规章", "0", "0", "0"},
    {"行政规范性文件", "3", "1", "12"},
    {"第二十条第（五）项", "", "", ""},
    {"信息内容", "本年处理决定数量", "", ""},
    {"行政许可", "25", "", ""},
  };
  private static final String[][] DISPUTES = {
    {"行政复议", "", "", "", ""},
    {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"},
    {"1", "0", "/", "0", "1"},
  };

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Files.writeString(folder.resolve("report.txt"), text());
    Files.write(folder.resolve("report-gbk.txt"), text().getBytes("GB18030"));
    Files.writeString(folder.resolve("report.md"), text());
    Files.writeString(folder.resolve("report.html"), html());
    docx(folder.resolve("report.docx"));
    pdf(folder.resolve("report.pdf"));
  }

  private static String text() {
    StringBuilder text = new StringBuilder(TITLE).append('\n');
    for (String line : PROSE) {
      text.append(line).append('\n');
      if (line.startsWith("二")) {
        rows(text, DISCLOSURE);
      } else if (line.startsWith("四")) {
        rows(text, DISPUTES);
      }
    }
    return text.toString();
  }

  private static void rows(StringBuilder text, String[][] rows) {
    for (String[] row : rows) {
      text.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
  }

  private static String html() {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>")
            .append(TITLE)
            .append("</title></head><body><div id=\"content\"><h1>")
            .append(TITLE)
            .append("</h1>");
    for (String line : PROSE) {
      html.append("<p>&nbsp;&nbsp;").append(line).append("</p>");
      if (line.startsWith("二")) {
        table(html, DISCLOSURE);
      } else if (line.startsWith("四")) {
        table(html, DISPUTES);
      }
    }
    return html.append("</div></body></html>").toString();
  }

  private static void table(StringBuilder html, String[][] rows) {
    html.append("<table border=\"1\">");
    for (String[] row : rows) {
      int span = row.length;
      while (span > 1 && row[span - 1].isEmpty()) {
        span--;
      }
      html.append("<tr>");
      for (int i = 0; i < span; i++) {
        boolean wide = i == span - 1 && span < row.length;
        html.append(wide ? "<td colspan=\"" + (row.length - span + 1) + "\">" : "<td>")
            .append(row[i])
            .append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</table>");
  }

  private static void docx(Path path) throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        var out = Files.newOutputStream(path)) {
      document.createParagraph().createRun().setText(TITLE);
      for (String line : PROSE) {
        document.createParagraph().createRun().setText(line);
        if (line.startsWith("二")) {
          table(document, DISCLOSURE);
        } else if (line.startsWith("四")) {
          table(document, DISPUTES);
        }
      }
      document.write(out);
    }
  }

  private static void table(XWPFDocument document, String[][] rows) {
    XWPFTable table = document.createTable(rows.length, rows[0].length);
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        table.getRow(r).getCell(c).setText(rows[r][c]);
      }
    }
  }

  /** In Latin letters, for want of a Chinese font that is everywhere; embedded as Chinese ones are. */
  private static void pdf(Path path) throws Exception {
    try (PDDocument document = new PDDocument();
        var font =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(PDType0Font.load(document, font), 10);
        for (int r = 0; r <= DISCLOSURE.length; r++) {
          float y = 700 - 20 * r;
          content.moveTo(100, y);
          content.lineTo(400, y);
          content.stroke();
          for (int c = 0; c < 4 && r < DISCLOSURE.length; c++) {
            content.beginText();
            content.newLineAtOffset(105 + 75 * c, y - 14);
            content.showText(DISCLOSURE[r][c].matches("\\d+") ? DISCLOSURE[r][c] : "row " + r);
            content.endText();
          }
        }
        for (int c = 0; c <= 4; c++) {
          content.addRect(100 + 75 * c, 700 - 20 * DISCLOSURE.length, 0.5f, 20 * DISCLOSURE.length);
          content.fill();
        }
      }
      document.save(path.toFile());
    }
  }
}
