package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.read.HtmlPages.read;
import static org.gongkai.read.HtmlPages.texts;

import java.nio.charset.Charset;
import org.gongkai.document.Document;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Paragraph.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><span>自然</span><span>人</span></p> | 自然人",
        "<p><font>2</font><b>3</b></p> | 23",
        "<p>规 章</p> | 规 章",
        "<p>规  &#9; 章</p> | 规 章",
        "<p>规&#10;    章</p> | 规章",
        "<p><span>规</span>&#10;<span>章</span></p> | 规章",
        "<p>in&#10;force</p> | in force",
        "<p>&nbsp;&#x3000; 一、总体情况&nbsp;&#x3000;</p> | 一、总体情况",
        "<p>总&#8203;体&shy;情&#xFEFF;况</p> | 总体情况",
        "<p>总体<o:p>情况</o:p></p> | 总体情况",
        "<p>22<sup>1</sup></p> | 22",
        "<p>22<sup>[1]</sup>件</p> | 22件",
        "<p>22<sup>3件</sup></p> | 22 3件",
        "<p>22<sub>1</sub></p> | 22 1",
        "<p>12m<sup>2</sup></p> | 12m2",
        "<p>3<del>2</del>1</p> | 31",
        "<p>留<s>删</s><span style='text-decoration: line-through'>改</span>下</p> | 留下",
        "<p>{{ title }}</p> | {{ title }}",
        "<p>甲<script>x()</script><!-- 乙 --><template>丙</template>丁</p> | 甲丁",
        "<p>甲<span style='DISPLAY: none'>乙</span><i hidden>丙</i>丁</p> | 甲丁",
        "<p>甲<i style='visibility:hidden'>乙</i><input type=hidden value=丙>丁</p> | 甲丁",
        "<p>甲<b aria-hidden=true>乙</b></p> | 甲乙",
        "<p>共<input value=3>件</p> | 共3件",
        "<p>甲<ruby>乙<rt>yi</rt></ruby></p> | 甲乙",
        "<div>甲<span style='display:inline'>乙</span><div style='display:inline-block'>丙</div></div> | 甲乙丙",
      })
  void oneParagraph(String html, String text) {
    String source = html.replace("&#10;", "\n").replace("&#9;", "\t");
    assertThat(texts(read(source))).containsExactly(text);
  }

  @Test
  void aLineBreakStaysInsideItsParagraph() {
    assertThat(texts(read("<p>联系电话<br>　　 邮政编码 <br><br>地址</p>"))).containsExactly("联系电话\n邮政编码\n地址");
  }

  @Test
  void blocksSplitParagraphs() {
    assertThat(texts(read("<div>甲<p>乙</p>丙<span style='display:block'>丁</span></div>戊")))
        .containsExactly("甲", "乙", "丙", "丁", "戊");
  }

  @Test
  void preformattedLinesStay() {
    assertThat(texts(read("<pre>规章 1\n规范性文件 2</pre>"))).containsExactly("规章 1\n规范性文件 2");
  }

  @Test
  void whatIsLeftOutByJudgementIsTold() {
    assertThat(read("<p>1<sup>2</sup><del>3</del>").losses())
        .containsExactly("struck-out text is left out", "raised footnote marks are left out");
    assertThat(read("<p>12").losses()).isEmpty();
  }

  @Test
  void thePagesOwnRulesHide() {
    Document document =
        read(
            "<style>/* x */ .gone , #off{ display : none }</style><p class='a gone'>甲<p id=off>乙<p>丙");
    assertThat(texts(document)).containsExactly("丙");
    assertThat(document.losses()).hasSize(1);
  }

  @Test
  void aTabThatALongerRuleShowsIsNotHidden() {
    assertThat(
            texts(
                read(
                    "<style>.tab{display:none} .tab.on{display:block}</style><p class='tab on'>甲")))
        .containsExactly("甲");
  }

  @Test
  void rulesForPrintersDoNotHide() {
    assertThat(texts(read("<style>@media print{.a{display:none}}</style><p class=a>甲")))
        .containsExactly("甲");
  }

  @Test
  void aPageUncoveredByScriptIsRead() {
    Document document = read("<body><div style='display:none'>总体情况</div>");
    assertThat(texts(document)).containsExactly("总体情况");
    assertThat(document.losses()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<h1>甲</h1>, TITLE",
    "<h1><p>甲</p></h1>, TITLE",
    "<h2>甲</h2>, HEADING",
    "<div class='art-title'>甲</div>, TITLE",
    "<div class='subtitle'>甲</div>, BODY",
    "<div class='title'><p>甲</p></div>, BODY",
    "<ucaptitle>甲</ucaptitle>, TITLE",
    "<p><strong>甲</strong>&nbsp;</p>, HEADING",
    "<p><strong>甲</strong>乙</p>, BODY",
    "<p style='font-weight:bold'>甲</p>, HEADING",
    "<nav><p>甲</p></nav>, FURNITURE",
    "<footer>甲</footer>, FURNITURE",
    "<header><p>甲</p></header>, FURNITURE",
    "<header><h1>甲</h1></header>, TITLE",
    "<article><header><p>甲</p></header></article>, BODY",
    "<ul><li><a>甲</a></li><li><h4><a>乙</a></h4></li></ul>, FURNITURE",
    "<ul><li><a>附件</a></li></ul>, BODY",
    "<ul><li><a>甲</a>乙</li><li><a>丙</a></li></ul>, BODY",
  })
  void roles(String html, Role role) {
    assertThat(((Paragraph) read(html).blocks().get(0)).role()).isEqualTo(role);
  }

  @Test
  void metadata() {
    Document document =
        read(
            "<head><title>某局年报\n -某网</title><meta name=sitename content=某县人民政府>"
                + "<meta name=PubDate content='2024-03-08 15:34'></head><body><p>甲</p>"
                + "<meta name=ArticleTitle content=某局年报>");
    assertThat(document.metadata())
        .containsEntry(Document.TITLE, "某局年报")
        .containsEntry(Document.PUBLISHER, "某县人民政府")
        .containsEntry(Document.PUBLISHED, "2024-03-08 15:34");
    assertThat(read("<title>某局年报\n -某网</title>甲<publishtime>2024-01-17</publishtime>").metadata())
        .containsEntry(Document.TITLE, "某局年报 -某网")
        .containsEntry(Document.PUBLISHED, "2024-01-17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "utf-8", ""})
  void gbkBytesUnderAnyDeclaration(String declared) {
    String html = "<meta charset='" + declared + "'><p>朱镕基，㙟𠮷，总体情况</p>";
    assertThat(texts(read(html.getBytes(Charset.forName("GB18030")))))
        .containsExactly("朱镕基，㙟𠮷，总体情况");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "<frameset><frame src=a></frameset>",
        "<iframe src=a>x</iframe>",
        "<table><tr><td>"
      })
  void aPageWithoutText(String html) {
    assertThatThrownBy(() -> new HtmlReader().read(html.getBytes(Charset.forName("UTF-8"))))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.code()).isEqualTo(UnreadableException.Code.EMPTY));
  }

  @Test
  void aPageOfPictures() {
    assertThatThrownBy(
            () ->
                new HtmlReader().read("<p><img src=1.jpg></p>".getBytes(Charset.forName("UTF-8"))))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.code()).isEqualTo(UnreadableException.Code.NO_TEXT));
  }

  @Test
  void externalEntitiesAreNotResolved() {
    assertThat(
            texts(
                read(
                    "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + "<html><body><p>甲&x;</p></body></html>")))
        .last()
        .isEqualTo("甲&x;");
  }

  @Test
  void hundredThousandNestedElements() {
    assertThat(texts(read("<div>".repeat(100_000) + "甲"))).containsExactly("甲");
    assertThat(texts(read("<span>".repeat(100_000) + "甲"))).containsExactly("甲");
    assertThat(texts(read("<table><tr><td>".repeat(20_000) + "甲"))).containsExactly("甲");
    assertThat(texts(read("<table><tr><td>x<td>".repeat(20_000) + "甲"))).isNotNull();
  }

  @Test
  void tooManyTags() {
    assertThatThrownBy(
            () -> new HtmlReader().read("<b>".repeat(600_000).getBytes(Charset.forName("UTF-8"))))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.code()).isEqualTo(UnreadableException.Code.TOO_LARGE));
  }
}
