package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The forms that come with the program, newest first. */
public final class Forms {
  static final List<String> IDS = List.of("2021", "2019");

  private final List<Form> forms;

  private Forms(List<Form> forms) {
    this.forms = List.copyOf(forms);
  }

  /** Loads the forms of the class path. */
  public static Forms load() {
    return new Forms(IDS.stream().map(Forms::read).toList());
  }

  /** All forms, newest first. */
  public List<Form> all() {
    return forms;
  }

  /** The newest form: the one in force. */
  public Form current() {
    return forms.get(0);
  }

  /** The form of an id. */
  public Optional<Form> byId(String id) {
    return forms.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  private static Form read(String id) {
    String compiled = "/forms/" + id + ".json";
    String source = "/forms/" + id + ".yaml";
    // Without the build's last step, as in some editors, there is only the source.
    boolean built = Forms.class.getResource(compiled) != null;
    String name = built ? compiled : source;
    try (InputStream in = Forms.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FormException(name + " is not on the class path");
      }
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new FormFile(source)
          .read(built ? FormTree.fromJson(text) : FormTree.fromYaml(source, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
