package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A filing without fault, one with a wrong total, and the name of a file that is not there. */
abstract class FilingsInAFolder {
  @TempDir Path folder;
  String good = "";
  String wrong = "";
  String missing = "";

  @BeforeEach
  void writeFilings() throws IOException {
    good = Filings.write(folder.resolve("good.txt"), Filings.good());
    wrong = Filings.write(folder.resolve("wrong.txt"), Filings.wrongTotal());
    missing = folder.resolve("missing.pdf").toString();
  }
}
