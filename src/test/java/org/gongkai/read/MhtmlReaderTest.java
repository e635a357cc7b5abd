package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {
  @Test
  void unpacksTheHtmlPartAndReadsIt() throws UnreadableException {
    String mime =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"B\"\r\n\r\n"
            + "--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
            + "--B\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "<table><tr><td>=E8=A7=84=E7=AB=A0</td><td>0</td></tr></table>\r\n--B--\r\n";
    byte[] bytes = mime.getBytes(StandardCharsets.UTF_8);

    assertThat(Shown.blocks(Readers.forBytes(bytes).reader().read(bytes)))
        .containsExactly("[0,0 规章, 0,1 0]");
  }
}
