package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongkai.check.Messages.Language;
import org.gongkai.report.Failure;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.ReportWriter;
import org.junit.jupiter.api.Test;

/** A page that offers the report as a file and does not have it. */
class AttachmentPageTest {
  private static final Parser PARSER = Parser.create(Language.ENGLISH);
  private static final String TITLE = "<h1>某县2023年政府信息公开工作年度报告</h1>";
  private static final String LINK = "<p>附件：<a href='/f/r.pdf'>某县2023年年度报告.pdf</a></p>";

  private static ParseResult parse(String body) {
    String page = "<html><body>" + body + "<p>主办：某县 备案号123</p></body></html>";
    return PARSER.parse("http://a.cn/p.html", page.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertAttachmentOnly(ParseResult result) {
    assertThat(result).isInstanceOf(Failure.class);
    Failure failure = (Failure) result;
    assertThat(failure.code()).isEqualTo("ATTACHMENT_ONLY");
    assertThat(failure.message()).contains("/f/r.pdf").contains("parse it");
    assertThat(failure.source().page().orElseThrow().attachments())
        .anySatisfy(a -> assertThat(a.href()).contains("/f/r.pdf"));
    SchemaAssert.assertValid(result);
    assertThat(ReportWriter.toJson(result, ReportWriter.Style.LINE)).contains("\"attachments\"");
  }

  @Test
  void aTitleAndALink() {
    assertAttachmentOnly(parse(TITLE + LINK));
  }

  @Test
  void aNoticeThatPublishesTheFile() {
    assertAttachmentOnly(
        parse(
            "<h1>关于公布年度报告的通知</h1><p>各单位：</p><p>根据《中华人民共和国政府信息公开条例》，"
                + "现将2023年政府信息公开工作年度报告予以公布，详见附件。</p>"
                + LINK));
  }

  @Test
  void aFrameThatShowsTheFileAndNoText() {
    byte[] page =
        "<html><body><iframe src='/v.html?file=/f/r.pdf'></iframe></body></html>"
            .getBytes(StandardCharsets.UTF_8);
    assertAttachmentOnly(PARSER.parse("http://a.cn/p.html", page));
  }

  @Test
  void aPageWithoutAFileIsAReport() {
    assertThat(parse(TITLE)).isInstanceOf(Report.class);
  }

  @Test
  void aPageWithAnythingOfAReportIsAReport() {
    assertThat(parse(TITLE + LINK + "<p>一、总体情况</p><p>2023年主动公开信息12条。</p>"))
        .isInstanceOf(Report.class);
    assertThat(
            parse(
                TITLE
                    + LINK
                    + "<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td>"
                    + "<td>现行有效件数</td></tr><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>"))
        .isInstanceOf(Report.class);
    assertThat(parse(TITLE + LINK + "<p>" + "本机关今年公开了许多信息。".repeat(50) + "</p>"))
        .isInstanceOf(Report.class);
    String numbers = "<tr>" + "<td>7</td>".repeat(5) + "</tr>";
    assertThat(parse(TITLE + LINK + "<table>" + numbers.repeat(3) + "</table>"))
        .isInstanceOf(Report.class);
  }
}
