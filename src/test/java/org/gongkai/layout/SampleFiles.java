package org.gongkai.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/** The samples as files, for tests of other packages. */
public final class SampleFiles {
  private SampleFiles() {}

  /** Each sample as a DOCX file, by its name. */
  public static Map<String, byte[]> docx() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Sample sample : Sample.values()) {
      files.put(sample.name(), Layout.DOCX.write(sample.report()));
    }
    return files;
  }
}
