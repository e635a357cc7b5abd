package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The forms that come with the program: the unified ones of 2019 and after, newest first, and apart
 * from them the indicator tables of the years before.
 */
public final class Forms {
  static final List<String> IDS = List.of("2021", "2019");

  private final List<Form> forms;
  private final StatisticsForm statistics;

  private Forms(List<Form> forms, StatisticsForm statistics) {
    this.forms = List.copyOf(forms);
    this.statistics = statistics;
  }

  /** Loads the forms of the class path. */
  public static Forms load() {
    return new Forms(
        IDS.stream().map(id -> read(id, FormFile::read)).toList(),
        read(Form.STATISTICS, FormFile::statistics));
  }

  /** The unified forms, newest first. */
  public List<Form> all() {
    return forms;
  }

  /** All forms: the unified ones, newest first, and the indicator tables. */
  public List<Form> known() {
    List<Form> known = new ArrayList<>(forms);
    known.add(statistics.form());
    return List.copyOf(known);
  }

  /** The newest form: the one in force. */
  public Form current() {
    return forms.get(0);
  }

  /** The indicator tables of the years before 2019. */
  public StatisticsForm statistics() {
    return statistics;
  }

  /** The unified form of an id. */
  public Optional<Form> byId(String id) {
    return forms.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  private static <T> T read(String id, BiFunction<FormFile, Object, T> reading) {
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
      Object tree = built ? FormTree.fromJson(text) : FormTree.fromYaml(source, text);
      return reading.apply(new FormFile(source), tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
