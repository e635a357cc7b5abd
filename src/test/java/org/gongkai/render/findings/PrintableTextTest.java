package org.gongkai.render.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

  @Test
  void whatXmlForbidsIsDropped() {
    assertThat(PrintableText.of("a\u0000\u0008b\u001b\uFFFE\uFFFF\uD800c\t𠮷\r\nd\re"))
        .isEqualTo("abc\t𠮷\nd\ne");
  }

  @Test
  void aLineHasSingleSpaces() {
    assertThat(PrintableText.onOneLine(" a\r\n\t b\u0001 ")).isEqualTo("a b");
  }

  @Property
  void whatIsLeftXmlCanCarry(@ForAll String text) throws Exception {
    String printable = PrintableText.of(text);
    String xml =
        "<a>" + printable.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "") + "</a>";
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement()
                .getTextContent())
        .isEqualTo(printable.replace("]]>", ""));
  }
}
