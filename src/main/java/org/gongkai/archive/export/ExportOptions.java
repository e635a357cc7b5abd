package org.gongkai.archive.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What to export.
 *
 * @param folder where to: new, empty, or an earlier export, which is replaced
 * @param formats which formats
 * @param toolVersion of this program
 */
public record ExportOptions(Path folder, List<ExportFormat> formats, String toolVersion) {
  public ExportOptions {
    formats = List.copyOf(formats);
  }
}
