package org.gongkai.cli;

/** The options of the commands. */
enum Option {
  FORMAT("--format", "", true),
  OUTPUT("--output", "-o", true),
  THREADS("--threads", "", true),
  ANNOTATE("--annotate", "", true),
  PROFILE("--profile", "", true),
  ROSTER("--roster", "", true),
  EARLIER("--earlier", "", true),
  NO_SERIES("--no-series", "", false),
  TO("--to", "", true),
  FORM("--form", "", true),
  BLANK("--blank", "", false),
  FONT("--font", "", true),
  VERDICTS("--verdicts", "", true),
  SHOW_FINGERPRINTS("--show-fingerprints", "", false),
  CONFIRM("--confirm", "", false),
  DISMISS("--dismiss", "", false),
  BY("--by", "", true),
  WHY("--why", "", true),
  ARCHIVE("--archive", "", true),
  JOBS("--jobs", "-j", true),
  LIMIT("--limit", "", true),
  DRY_RUN("--dry-run", "", false),
  REPARSE("--reparse", "", false),
  RETRY_FAILED("--retry-failed", "", false),
  TIMEOUT("--timeout", "", true),
  MEMORY("--memory", "", true),
  DIVISIONS("--divisions", "", true),
  REPORT("--report", "", true, "list"),
  LANG("--lang", "", true),
  HELP("--help", "-h", false),
  VERSION("--version", "-V", false);

  private final String name;
  private final String letter;
  private final boolean takesValue;
  private final String usual;

  Option(String name, String letter, boolean takesValue) {
    this(name, letter, takesValue, "");
  }

  Option(String name, String letter, boolean takesValue, String usual) {
    this.name = name;
    this.letter = letter;
    this.takesValue = takesValue;
    this.usual = usual;
  }

  /** The long form, as typed. */
  String longName() {
    return name;
  }

  /** The short form, as typed; empty when there is none. */
  String letter() {
    return letter;
  }

  /** Whether a value follows. */
  boolean takesValue() {
    return takesValue;
  }

  /** The value that holds where none follows; empty when one must. */
  String usualValue() {
    return usual;
  }
}
