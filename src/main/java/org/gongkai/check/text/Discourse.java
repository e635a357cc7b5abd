package org.gongkai.check.text;

/**
 * The sentences of a section so far, as far as what they say holds for the next. Most sentences
 * state no figure, and their words are looked at only when a later one does.
 */
final class Discourse {
  private final String section;
  private final Years years;
  private final StringBuilder unread = new StringBuilder();
  private Context read;

  /** At the head of a section. */
  Discourse(String section, Years years) {
    this.section = section;
    this.years = years;
    read = Context.of(section);
  }

  /** What holds behind all sentences so far. */
  Context now() {
    if (unread.length() > 0) {
      read = read.after(unread.toString(), years);
      unread.setLength(0);
    }
    return read;
  }

  /** One more sentence was said. */
  void say(PlainText.Stretch sentence) {
    unread.append(sentence.text());
    if (!sentence.text().endsWith("。")) {
      unread.append('。');
    }
  }

  /** A paragraph ends, of which nothing holds for the next. */
  void endParagraph() {
    unread.setLength(0);
    read = Context.of(section);
  }

  /** A heading ends: what it is about holds for the paragraph below. */
  void endHeading() {
    Context heading = now();
    read = new Context(heading.talk(), true, Scope.UNSAID, heading.openness());
  }
}
