package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.document.Document;
import org.gongkai.document.Link;
import org.gongkai.document.PageFrame;
import org.gongkai.document.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The breadcrumb of a page, its links and its attachments. */
class HtmlFrameTest {

  private static PageFrame frame(String html) {
    return HtmlPages.read("<p>甲</p>" + html).frame().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href='./P020240117.pdf'>2023年年报</a> | ./P020240117.pdf | 2023年年报",
        "<a href='/a/b.DOCX?v=2'>附件</a> | /a/b.DOCX?v=2 | 附件",
        "<a href='/download.jsp?name=x.wps&id=3'>看</a> | /download.jsp?name=x.wps&id=3 | 看",
        "<a href='/file/3'>附件：2023年年度报告</a> | /file/3 | 附件：2023年年度报告",
        "<a href='/file/3'>年报.ofd</a> | /file/3 | 年报.ofd",
        "<a href='/file/3'>PDF版下载</a> | /file/3 | PDF版下载",
        "<a href='/file/3' download>报告</a> | /file/3 | 报告",
        "<a href='javascript:;' onclick='down()'>下载全文</a> | '' | 下载全文",
        "<button onclick='down()'>下载文件</button> | '' | 下载文件",
        "<iframe src='/pdfjs/web/viewer.html?file=/a/b.pdf'></iframe> | /pdfjs/web/viewer.html?file=/a/b.pdf | ''",
        "<table><tr><td>附件</td><td><a href='a.xlsx'>表</a></td></tr></table> | a.xlsx | 表",
        "<a href='file:///D:/a.doc'>附件1：表</a> | file:///D:/a.doc | 附件1：表",
      })
  void whatLeadsToAFile(String html, String href, String text) {
    assertThat(frame(html).attachments())
        .extracting(Link::href, Link::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(href, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='/col/12/index.html'>表格下载</a>",
        "<a href='/app/'>客户端下载</a>",
        "<a href='/xzzx/'>下载中心</a>",
        "<a href='2.html'>2022年年报.docx</a>",
        "<a href='#'>附件</a>",
        "<a href='javascript:void(0)'>下载</a>",
        "<a name='pdf'>甲</a>",
        "<a href='mailto:x@y.pdf'>信箱</a>",
        "<a href='a.pdf' style='display:none'>甲</a>",
        "<iframe src='/share.html'></iframe>",
        "<img src='a.pdf.png'>",
      })
  void whatLeadsToNone(String html) {
    assertThat(frame(html).attachments()).isEmpty();
  }

  @Test
  void linksToOtherPagesAreCountedOnce() {
    String html =
        "<a href='/'>首页</a><a href='/'>首页</a><a href='/a/'>甲</a><a href='#top'>上</a>"
            + "<a href='javascript:print()'>打印</a><a href='a.pdf'>附件</a>"
            + "<table><tr><td><p>一</p><p>二</p><table><tr><td>1</td><td>2</td></tr><tr><td>3</td>"
            + "<td>4</td></tr></table><a href='/b/'>乙</a><a href='b.pdf'>丙</a></td><td>丁</td></tr></table>";
    assertThat(frame(html).links()).isEqualTo(3);
    assertThat(frame(html).attachments()).extracting(Link::text).containsExactly("附件", "丙");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/a'>政务公开</a></div> | 当前位置：首页 > 政务公开",
        "<nav>您所在的位置： <a>首页</a>&nbsp;&raquo;&nbsp;年报</nav> | 您所在的位置： 首页 » 年报",
        "<p>您现在的位置是：首页 &gt; 年报</p> | 您现在的位置是：首页 > 年报",
        "<p>當前位置：首頁 &gt; 年報</p> | 當前位置：首頁 > 年報",
        "<div><span>当前位置:</span><ul><li>首页</li><li>年报</li></ul></div><p>正文。</p> | 当前位置: 首页 > 年报",
        "<ul><li>当前位置：</li><li><a>首页</a></li><li><a>年报</a></li></ul><p>正文</p> | 当前位置： 首页 > 年报",
        "<table><tr><td>当前位置：首页 &gt; 年报</td><td>字号</td></tr></table> | 当前位置：首页 > 年报",
      })
  void theBreadcrumb(String html, String text) {
    assertThat(frame(html).breadcrumb()).isEqualTo(text);
    assertThat(frame(html).breadcrumbPlace()).isInstanceOf(Place.InDom.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>首页 &gt; 年报</p>",
        "<p>地理位置：东经 121 度</p>",
        "<p>在显著位置：设置专栏</p>",
        "<p>当前工作位置不变。</p>",
      })
  void otherLinesAreNone(String html) {
    assertThat(frame(html).breadcrumb()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link rel='canonical' href='https://a.example.cn/1.html'><base href='https://b.example.cn/'> | https://a.example.cn/1.html",
        "<meta property='og:url' content='https://a.example.cn/2.html'> | https://a.example.cn/2.html",
        "<base href='https://b.example.cn/'> | https://b.example.cn/",
        "<base href='/nb/'> | ''",
        "<link rel='stylesheet' href='https://a.example.cn/1.css'> | ''",
      })
  void aPageDeclaresItsAddress(String head, String address) {
    assertThat(
            HtmlPages.read("<html><head>" + head + "</head><body><p>甲</p></body></html>")
                .metadata()
                .getOrDefault(Document.ADDRESS, ""))
        .isEqualTo(address);
  }

  @Test
  void aBrowserNotesTheAddressOfAPageThatItSaves() {
    assertThat(
            HtmlPages.read(
                    "<!DOCTYPE html>\n<!-- saved from url=(0033)https://a.example.cn/nb/1.html -->\n"
                        + "<html><head></head><body><p>甲</p></body></html>")
                .metadata())
        .containsEntry(Document.ADDRESS, "https://a.example.cn/nb/1.html");
  }

  @Test
  void whatSitesOfGovernmentsDeclareIsKept() {
    assertThat(
            HtmlPages.read(
                    "<html><head><meta name='SiteIDCode' content='3604290001'>"
                        + "<meta name='SiteName' content='某县人民政府'><meta name='ColumnName' content='年报'>"
                        + "<meta name='SiteDomain' content='www.a.example.cn'>"
                        + "<meta name='ContentSource' content='某局'></head><body><p>甲</p></body></html>")
                .metadata())
        .containsEntry(Document.SITE_CODE, "3604290001")
        .containsEntry(Document.SITE_NAME, "某县人民政府")
        .containsEntry(Document.COLUMN, "年报")
        .containsEntry(Document.SITE_DOMAIN, "www.a.example.cn")
        .containsEntry(Document.CONTENT_SOURCE, "某局");
  }
}
