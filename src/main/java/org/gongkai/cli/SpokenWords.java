package org.gongkai.cli;

import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.form.CellNames;
import org.gongkai.form.Forms;
import org.gongkai.render.findings.Wording;
import org.gongkai.report.CellKey;

/** Lets the writers of findings speak as the command line does. */
final class SpokenWords implements Wording {
  private final Texts texts;
  private final PlaceText places;
  private final CellNames names = CellNames.chinese(Forms.load());

  SpokenWords(Texts texts) {
    this.texts = texts;
    places = new PlaceText(texts);
  }

  @Override
  public String language() {
    return texts.language().code();
  }

  @Override
  public String say(String key, Object... arguments) {
    return texts.say(key, arguments);
  }

  @Override
  public String place(Place place) {
    return places.of(place);
  }

  @Override
  public Optional<String> label(CellKey cell) {
    return names
        .printed(Optional.empty(), cell.table(), cell.row(), cell.column())
        .map(CellNames.Labels::toString);
  }
}
