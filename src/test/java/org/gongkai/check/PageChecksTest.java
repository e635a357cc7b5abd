package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.Place;
import org.gongkai.report.Attachment;
import org.gongkai.report.Attachment.Target;
import org.gongkai.report.Finding;
import org.gongkai.report.SourcePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageChecksTest {
  private static final Place CRUMB = new Place.InDom("body > div:nth-child(1)");
  private static final Place LINK = new Place.InDom("body > a:nth-child(7)");
  private static final String IN_COLUMN = "当前位置：首页 > 政务公开 > 政府信息公开年报";

  private static Filing on(String breadcrumb, int links, Attachment... attachments) {
    return Filing.on("2021")
        .from("text/html")
        .issuedOn("2022-01-20")
        .on(new SourcePage(breadcrumb, CRUMB, links, List.of(attachments)));
  }

  private static Attachment attachment(Target target) {
    return new Attachment("a.docx", "年报.docx", target, LINK);
  }

  @Test
  void aWholePageWithoutAFileToDownload() {
    Filing filing = on("", 5);
    assertThat(filing.rules()).containsExactly("P-DOWNLOAD");
    assertThat(filing.findings().get(0).severity()).isEqualTo(Finding.Severity.INFO);
    assertThat(filing.findings().get(0).place()).contains(Filing.TITLE);
    assertThat(filing.findings().get(0).message()).contains("5 links");
    assertThat(on(IN_COLUMN, 3).rules()).containsExactly("P-DOWNLOAD");
  }

  @Test
  void excerptsOfPagesAndOtherFormatsNeedNoFile() {
    assertThat(on("", 0).rules()).isEmpty();
    assertThat(on("", 4).rules()).isEmpty();
    assertThat(Filing.on("2021").from("application/pdf").issuedOn("2022-01-20").rules()).isEmpty();
    Filing piece =
        on("", 9).withoutSection("overview").withoutSection("problems").withoutSection("other");
    assertThat(piece.rules()).doesNotContain("P-DOWNLOAD");
  }

  @ParameterizedTest
  @EnumSource(
      value = Target.class,
      names = {"UNKNOWN", "FOUND"})
  void aPageWithAFile(Target target) {
    assertThat(on(IN_COLUMN, 9, attachment(target)).rules()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Target.class,
      names = {"ABSENT", "LOCAL"})
  void aLinkThatCannotOpen(Target target) {
    Filing filing = on(IN_COLUMN, 9, attachment(Target.FOUND), attachment(target));
    assertThat(filing.rules()).containsExactly("P-DEAD-LINK");
    Finding finding = filing.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.quote()).isEqualTo("年报.docx");
    assertThat(finding.place()).contains(LINK);
    assertThat(finding.message()).contains("a.docx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "当前位置：首页 > 政务公开 > 政府信息公开年报",
        "您所在的位置： 首页 » 2021年度报告 » 部门",
        "當前位置：首頁 > 政府信息公開年報 > 正文",
        "当前位置：首页 > 政府信息公开工作年度报告 > 县政府部门",
        "当前位置：首页",
        "当前位置：首页 -> 正文",
        "当前位置：",
        "当前位置：首页 > 溪口县人民政府2021年政府信息公开工作年度报告",
      })
  void breadcrumbsThatNameTheColumnOrNone(String breadcrumb) {
    assertThat(
            on(breadcrumb, 9, attachment(Target.UNKNOWN))
                .titled("溪口县人民政府2021年政府信息公开工作年度报告")
                .rules())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "当前位置：首页 > 政务公开 > 通知公告",
        "您的位置： 首页 新闻中心 部门动态",
        "当前位置：首页 > 工作动态 > 溪口县人民政府2021年政府信息公开工作年度报告",
      })
  void breadcrumbsOfAnotherColumn(String breadcrumb) {
    Filing filing =
        on(breadcrumb, 9, attachment(Target.UNKNOWN)).titled("溪口县人民政府2021年政府信息公开工作年度报告");
    assertThat(filing.rules()).containsExactly("P-COLUMN");
    assertThat(filing.findings().get(0).severity()).isEqualTo(Finding.Severity.INFO);
    assertThat(filing.findings().get(0).quote()).isEqualTo(breadcrumb);
    assertThat(filing.findings().get(0).place()).contains(CRUMB);
  }
}
