package org.gongkai.extract;

import org.gongkai.document.Place;

/**
 * Something read in a document, and where it stands.
 *
 * @param value what was read
 * @param place where its first line stands; untracked when the file only declares it
 */
record Located<T>(T value, Place place) {
  static final Place NOWHERE = new Place.Untracked();
}
