package org.gongkai.report;

import org.gongkai.document.Place;

/**
 * Where a document says what report it is.
 *
 * @param title where the title begins; untracked when there is none, or when only the metadata of
 *     the file has it
 * @param issuedOn where the day of issue stands; untracked likewise
 */
public record IdentityPlaces(Place title, Place issuedOn) {
  /** No places. */
  public static final IdentityPlaces NONE =
      new IdentityPlaces(new Place.Untracked(), new Place.Untracked());
}
