package org.gongkai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;

/** The forms that the program knows, with the codes of the output: {@code gongkai forms}. */
final class FormsListing implements Listing {
  private static final String JSON = "json";

  @Override
  public List<String> formats() {
    return List.of(TEXT, JSON);
  }

  @Override
  public String many() {
    return "forms.many";
  }

  @Override
  public String all(String format, Texts texts) throws IOException {
    Forms forms = Forms.load();
    return format.equals(JSON)
        ? PrettyJson.list(forms.known(), FormsJson::write)
        : new FormsText(texts).list(forms);
  }

  @Override
  public String one(String name, String format, Texts texts) throws UsageException, IOException {
    List<Form> known = Forms.load().known();
    Optional<Form> form = known.stream().filter(f -> f.id().equals(name)).findFirst();
    if (form.isEmpty()) {
      throw new UsageException(
          "forms.unknown", name, String.join(", ", known.stream().map(Form::id).toList()));
    }
    return format.equals(JSON)
        ? PrettyJson.of(form.get(), FormsJson::write)
        : new FormsText(texts).one(form.get());
  }
}
