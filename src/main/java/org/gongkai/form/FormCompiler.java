package org.gongkai.form;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Run by the build: writes each form file once more as JSON, which {@link Forms} reads faster. */
public final class FormCompiler {
  private FormCompiler() {}

  /**
   * Writes {@code forms/ID.json} beside each {@code forms/ID.yaml}.
   *
   * @param args the folder of the compiled classes and resources
   * @throws FormException for a form file that does not follow its format
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], "forms");
    List<String> ids = new ArrayList<>(Forms.IDS);
    ids.add(Form.STATISTICS);
    for (String id : ids) {
      Path yaml = folder.resolve(id + ".yaml");
      try (var in = Files.newBufferedReader(yaml, StandardCharsets.UTF_8);
          Writer out =
              Files.newBufferedWriter(folder.resolve(id + ".json"), StandardCharsets.UTF_8)) {
        Object tree = FormTree.fromYaml(yaml.toString(), in);
        new FormFile(yaml.toString()).read(tree);
        FormTree.toJson(tree, out);
      }
    }
  }
}
