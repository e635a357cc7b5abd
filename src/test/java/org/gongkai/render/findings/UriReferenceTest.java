package org.gongkai.render.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriReferenceTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "reports/a.pdf, reports/a.pdf",
        "../a b.pdf, ../a%20b.pdf",
        "云岭.pdf, %E4%BA%91%E5%B2%AD.pdf",
        "a:b.pdf, a%3Ab.pdf",
        "100%.pdf, 100%25.pdf",
        "/srv/a#1.pdf, file:///srv/a%231.pdf",
        "C:\\报告\\a.pdf, file:///C:/%E6%8A%A5%E5%91%8A/a.pdf",
        "-, -",
        "http://x.cn/a?b=1#c, http://x.cn/a?b=1#c",
        "https://x.cn/%E6%8A%A5/年 报, https://x.cn/%E6%8A%A5/%E5%B9%B4%20%E6%8A%A5",
      })
  void namesFiles(String name, String reference) {
    assertThat(UriReference.of(name)).isEqualTo(reference);
  }

  @Property
  void everyRelativeNameIsAReferenceThatCanBeReadBack(@ForAll @NotBlank String text) {
    String name = "a" + new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String reference = UriReference.of(name.replace(":", ""));
    assertThat(URI.create(reference).isAbsolute()).isFalse();
    assertThat(URLDecoder.decode(reference, StandardCharsets.UTF_8))
        .isEqualTo(name.replace(":", ""));
  }
}
