package org.gongkai.cli;

import org.gongkai.report.Finding.Severity;

/** Colours on a terminal (ECMA-48, select graphic rendition), or none. */
enum Paint {
  COLOURS {
    @Override
    String bold(String text) {
      return rendered("1", text);
    }

    @Override
    String faint(String text) {
      return rendered("2", text);
    }

    @Override
    String severity(Severity severity, String text) {
      return switch (severity) {
        case ERROR -> rendered("1;31", text);
        case WARNING -> rendered("1;33", text);
        case INFO -> rendered("36", text);
      };
    }
  },
  NONE {
    @Override
    String bold(String text) {
      return text;
    }

    @Override
    String faint(String text) {
      return text;
    }

    @Override
    String severity(Severity severity, String text) {
      return text;
    }
  };

  /** What stands out. */
  abstract String bold(String text);

  /** What stands back. */
  abstract String faint(String text);

  /** A word in the colour of a severity. */
  abstract String severity(Severity severity, String text);

  private static String rendered(String code, String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
