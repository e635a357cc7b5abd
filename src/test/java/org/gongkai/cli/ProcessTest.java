package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gongkai.SchemaAssert;
import org.junit.jupiter.api.Test;

/** The program as a process of its own: what in-process runs cannot show. */
class ProcessTest {

  @Test
  void aPipeIsReadAndUtf8WrittenWhateverTheLocale() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Dfile.encoding=ISO-8859-1",
            Main.class.getName(),
            "parse",
            "-");
    builder.environment().putAll(Map.of("LC_ALL", "POSIX"));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    feed(process);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    SchemaAssert.assertValidReport(out);
    assertThat(out).contains("\"name\" : \"云岭县人民政府\"");
  }

  private static void feed(Process process) throws IOException {
    try (OutputStream in = process.getOutputStream()) {
      in.write(Filings.good().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void theEnvironmentChoosesTheLanguageAlsoWithoutTheLocaleInstalled() {
    assertThat(Main.locale(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Locale.CHINESE);
    assertThat(Main.locale(Map.of("LC_ALL", "", "LC_MESSAGES", "zh_TW", "LANG", "en_US")))
        .isEqualTo(Locale.CHINESE);
    assertThat(
            List.of(Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.UTF-8"), Map.<String, String>of()))
        .allSatisfy(each -> assertThat(Main.locale(each)).isEqualTo(Locale.getDefault()));
  }
}
