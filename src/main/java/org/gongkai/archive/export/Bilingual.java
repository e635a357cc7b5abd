package org.gongkai.archive.export;

/** The same in Chinese and English; both empty where there is nothing to say. */
record Bilingual(String chinese, String english) {
  static final Bilingual NONE = new Bilingual("", "");

  boolean isEmpty() {
    return chinese.isEmpty() && english.isEmpty();
  }
}
