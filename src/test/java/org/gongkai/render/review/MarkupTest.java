package org.gongkai.render.review;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Text stays text. */
class MarkupTest {

  @Property
  void anyTextComesBackAsText(@ForAll String text) {
    String html = new Markup().element("p", text, "title", "x" + text).toString();
    Element body = Jsoup.parse(html).body();
    assertThat(body.children()).hasSize(1);
    assertThat(body.child(0).children()).isEmpty();
    assertThat(body.child(0).attributes()).hasSize(1);
    assertThat(body.child(0).wholeText()).hasSameSizeAs(body.child(0).attr("title").substring(1));
  }

  @Test
  void whatCannotBeSeenShowsAsASign() {
    assertThat(new Markup().text("a\u202Eb\u0000c\uD800d").toString())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
  }

  @Test
  void anAttributeWithoutValueIsLeftOut() {
    assertThat(new Markup().open("td", "class", "", "id", "a").toString())
        .isEqualTo("<td id=\"a\">");
  }
}
