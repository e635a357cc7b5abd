package org.gongkai.render.findings;

import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.report.CellKey;

/** How people are spoken to, in the language of the run. */
public interface Wording {

  /** ISO 639 code of the language. */
  String language();

  /** The text of a key, with its arguments. */
  String say(String key, Object... arguments);

  /** A place in words; empty for an untracked one. */
  String place(Place place);

  /** The labels that the forms print beside and above a cell; empty for a cell of no form. */
  Optional<String> label(CellKey cell);
}
