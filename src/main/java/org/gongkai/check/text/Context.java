package org.gongkai.check.text;

/**
 * What the text before a place has said and what therefore still holds there.
 *
 * @param talk what it is about
 * @param thisYear whether it speaks of the year reported on
 * @param scope whose figures it gives
 * @param openness whether it speaks of open information
 */
record Context(Talk talk, boolean thisYear, Scope scope, boolean openness) {

  /** At the head of a section. */
  static Context of(String section) {
    return new Context(
        section.equals("requests") ? Talk.REQUESTS : Talk.UNKNOWN,
        true,
        Scope.UNSAID,
        section.equals("disputes"));
  }

  /** Behind some more text. */
  Context after(String plain, Years years) {
    return new Context(
        Talk.after(plain, talk),
        years.ownAfter(plain, thisYear),
        Scopes.after(plain, scope),
        opennessAfter(plain));
  }

  /** Whether open information is spoken of behind some more text. */
  boolean opennessAfter(String plain) {
    return openness || plain.contains("信息公开") || plain.contains("依申请") || plain.contains("政务公开");
  }
}
