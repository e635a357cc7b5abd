package org.gongkai.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.archive.SampleArchive;
import org.gongkai.archive.SampleArchive.Order;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the workbook of an export and finds its Chinese and its numbers. */
class WorkbookOpensTest {
  @TempDir Path folder;

  private static void assumeOffice() {
    String path = System.getenv().getOrDefault("PATH", "");
    Assumptions.assumeTrue(
        Stream.of(path.split(File.pathSeparator))
            .anyMatch(p -> new File(p, "soffice").canExecute()),
        "LibreOffice (soffice) is not on the PATH");
  }

  @Test
  void libreOfficeOpensIt() throws Exception {
    assumeOffice();
    Path archive = SampleArchive.write(folder.resolve("sample.db"), Order.AS_GIVEN);
    Path exported = folder.resolve("exported");
    Export.run(archive, new ExportOptions(exported, List.of(ExportFormat.XLSX), "test"));
    // Every sheet as CSV: 44 comma, 34 quote, 76 UTF-8, -1 all sheets.
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                "--outdir",
                folder.resolve("sheets").toString(),
                exported.resolve("gongkai.xlsx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("sheets/gongkai-reports.csv"))
        .content()
        .contains("云岭县人民政府2023年政府信息公开工作年度报告", ",2024-01-25,");
    assertThat(folder.resolve("sheets/gongkai-panel.csv")).content().contains("24624.1");
    assertThat(Files.readAllLines(folder.resolve("sheets/gongkai-cells.csv")).get(0))
        .startsWith("sha256,issuer_key,issuer,year,form,table_code");
  }
}
