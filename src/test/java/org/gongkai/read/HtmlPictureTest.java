package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Picture;
import org.gongkai.document.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPictureTest {

  private static List<Integer> blocks(Document document) {
    return document.pictures().stream().map(Picture::block).toList();
  }

  @Test
  void aPictureKnowsHowManyBlocksBeginBeforeIt() {
    Document document =
        HtmlPages.read(
            "<img src=a.png><p>甲<img src=b.png></p><p><img src=c.png></p>"
                + "<table><tr><td>1</td><td>2</td></tr></table><div><img src=d.png>乙</div>");
    assertThat(document.blocks()).hasSize(3);
    assertThat(blocks(document)).containsExactly(0, 1, 1, 2);
    assertThat(document.pictures().get(1).place())
        .isEqualTo(new Place.InDom("body > p:nth-child(2) > img:nth-child(1)"));
  }

  @Test
  void aPictureInALayoutTableIsToldOnceAndWhereItIsRead() {
    Document document =
        HtmlPages.read(
            "<table><tr><td><p>一、总体情况</p><p>甲</p><table><tr><td>1</td><td>2</td></tr>"
                + "<tr><td>3</td><td>4</td></tr></table><img src=a.png></td><td>菜单</td></tr></table>");
    assertThat(blocks(document)).containsExactly(3);
  }

  @Test
  void aPictureInACellStandsAtItsTable() {
    Document document =
        HtmlPages.read("<p>甲</p><table><tr><td></td><td><img src=a.png></td></tr></table><p>乙</p>");
    assertThat(blocks(document)).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=/images/logo.png>",
        "<img src=https://x.gov.cn/res/fileTypeImages/icon_doc.gif>",
        "<img src=/icons/doc.gif>",
        "<img src=/img/ewm.png>",
        "<img src=W1.png width=16 height=16>",
        "<img src=W1.png height='20px'>",
        "<img src=W1.png style='vertical-align:middle; height: 32px'>",
        "<img src=W1.png style='display:none'>",
      })
  void iconsAndWhatIsNotShownAreNoPictures(String image) {
    assertThat(HtmlPages.read("<p>甲</p>" + image).pictures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='./W020240117.png'>",
        "<img src='data:image/png;base64,icon'>",
        "<img src='/share/upload/3.jpg' width=600 height=840>",
        "<img src=W1.png style='width: 100%; line-height: 20px'>",
        "<img src=W1.png width='100%'>",
      })
  void picturesThatMayShowATable(String image) {
    assertThat(HtmlPages.read("<p>甲</p>" + image).pictures()).hasSize(1);
  }
}
