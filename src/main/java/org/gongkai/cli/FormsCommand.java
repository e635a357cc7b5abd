package org.gongkai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;

/** {@code gongkai forms}: the forms that the program knows, with the codes of the output. */
final class FormsCommand implements Command {

  @Override
  public Set<Option> options() {
    return Arguments.with(Option.FORMAT);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    boolean json =
        arguments
            .choice(Option.FORMAT, List.of("text", "json"))
            .filter(f -> f.equals("json"))
            .isPresent();
    Forms forms = Forms.load();
    List<String> operands = arguments.operands();
    if (operands.size() > 1) {
      throw new UsageException("forms.many", operands.get(1));
    }
    String text;
    if (operands.isEmpty()) {
      text = json ? FormsJson.list(forms) : new FormsText(session.texts()).list(forms);
    } else {
      Optional<Form> form =
          forms.known().stream().filter(f -> f.id().equals(operands.get(0))).findFirst();
      if (form.isEmpty()) {
        throw new UsageException(
            "forms.unknown",
            operands.get(0),
            String.join(", ", forms.known().stream().map(Form::id).toList()));
      }
      text = json ? FormsJson.one(form.get()) : new FormsText(session.texts()).one(form.get());
    }
    try (Output out = Output.standard(session.terminal())) {
      out.write(text);
      out.finish();
    }
    return Exit.OK;
  }
}
