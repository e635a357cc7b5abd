package org.gongkai.render.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all formats have in common. */
class FindingsFormatTest {

  @ParameterizedTest
  @EnumSource(FindingsFormat.class)
  void theStreamStaysOpen(FindingsFormat format) throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    FindingsWriter writer = format.writer(SampleFindings.RULES, SampleFindings.WORDS, "", out);
    writer.add(SampleFindings.report("x", SampleFindings.LINE, SampleFindings.sum()));
    writer.end();
    assertThat(closed).isFalse();
    assertThat(out.size()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(FindingsFormat.class)
  void whatTheStreamSaysIsHandedOn(FindingsFormat format) {
    IOException full = new IOException("no space left");
    OutputStream out =
        new OutputStream() {
          private int written;

          @Override
          public void write(int unit) throws IOException {
            written++;
            if (written > 3) {
              throw full;
            }
          }
        };
    Finding[] findings = new Finding[2000];
    Arrays.fill(findings, SampleFindings.sum());
    assertThatThrownBy(
            () -> {
              FindingsWriter writer =
                  format.writer(SampleFindings.RULES, SampleFindings.WORDS, "", out);
              writer.add(SampleFindings.report("x", SampleFindings.LINE, findings));
              writer.end();
            })
        .isSameAs(full);
  }

  @Test
  void onlyAWorkbookIsNoText() {
    assertThat(FindingsFormat.values())
        .filteredOn(format -> !format.isText())
        .containsExactly(FindingsFormat.XLSX);
    assertThat(FindingsFormat.SARIF.code()).isEqualTo("sarif");
  }
}
