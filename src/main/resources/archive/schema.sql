-- The archive of a batch. Statements end with a semicolon at the end of a line. What panels need is made from the
-- forms: the columns of panel_values, and the views panel and panel_harmonised.
-- Texts are empty, not null, where the source says nothing; numbers and days are null.

-- key: language, of the messages of findings; divisions, the list of divisions as it was given.
CREATE TABLE IF NOT EXISTS settings (
  key TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) WITHOUT ROWID;

-- One call of the program each. Ends are null for a run that was cut off. Times are UTC, ISO 8601.
CREATE TABLE IF NOT EXISTS runs (
  run INTEGER PRIMARY KEY,
  tool_version TEXT NOT NULL,
  inputs TEXT NOT NULL,
  started TEXT NOT NULL,
  ended TEXT,
  parsed INTEGER NOT NULL DEFAULT 0,
  known INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0
);

-- What has the same bytes is one document. outcome: report, or failure with code and message.
-- json: what parse writes of it on one line, deflated (zlib).
CREATE TABLE IF NOT EXISTS documents (
  document INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  reader TEXT NOT NULL,
  outcome TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  tool_version TEXT NOT NULL,
  run INTEGER NOT NULL,
  json BLOB NOT NULL
);

-- The names that documents are known by. An input whose bytes could not be had the last time has a code, and the
-- document that it had before, if any.
-- bytes, modified: what tells that a file has not changed (nanoseconds since 1970).
CREATE TABLE IF NOT EXISTS names (
  name TEXT NOT NULL PRIMARY KEY,
  document INTEGER,
  url TEXT NOT NULL,
  bytes INTEGER,
  modified INTEGER,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  run INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS names_by_document ON names (document);

-- Bodies that report, by the key that says what the decision rests on (docs/ARCHIVE.md). place: the places from the
-- largest to the smallest, separated by /; its parts by level beside it.
CREATE TABLE IF NOT EXISTS issuers (
  issuer INTEGER PRIMARY KEY,
  issuer_key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  kind TEXT NOT NULL,
  scope TEXT NOT NULL,
  place TEXT NOT NULL,
  province TEXT NOT NULL,
  prefecture TEXT NOT NULL,
  county TEXT NOT NULL,
  zone TEXT NOT NULL,
  township TEXT NOT NULL,
  division_code TEXT NOT NULL,
  organisation_code TEXT NOT NULL
);

-- What documents say of the body that they are of, and what was made of it. certainty: high, medium, low, undecided;
-- of what is undecided, two documents need not be of one body.
CREATE TABLE IF NOT EXISTS issuer_evidence (
  evidence INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  publisher TEXT NOT NULL,
  body_code TEXT NOT NULL,
  site_code TEXT NOT NULL,
  site_name TEXT NOT NULL,
  host TEXT NOT NULL,
  breadcrumb TEXT NOT NULL,
  year INTEGER NOT NULL,
  issuer INTEGER,
  certainty TEXT NOT NULL DEFAULT 'undecided',
  sources TEXT NOT NULL DEFAULT '',
  conflicts TEXT NOT NULL DEFAULT '',
  candidates TEXT NOT NULL DEFAULT '',
  UNIQUE (name, publisher, body_code, site_code, site_name, host, breadcrumb, year)
);

-- values_hash: the same for reports that hold the same cells.
CREATE TABLE IF NOT EXISTS reports (
  document INTEGER PRIMARY KEY,
  form TEXT NOT NULL,
  title TEXT NOT NULL,
  year INTEGER,
  issuer_printed TEXT NOT NULL,
  evidence INTEGER NOT NULL,
  issuer INTEGER,
  issued_on TEXT,
  cells_read INTEGER NOT NULL,
  cells_blank INTEGER NOT NULL,
  cells_mark INTEGER NOT NULL,
  cells_missing INTEGER NOT NULL,
  cells_unreadable INTEGER NOT NULL,
  cells_proposed INTEGER NOT NULL,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  notes INTEGER NOT NULL,
  values_hash TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS reports_by_issuer ON reports (issuer, year);

CREATE TABLE IF NOT EXISTS cell_names (
  cell INTEGER PRIMARY KEY,
  table_code TEXT NOT NULL,
  row_code TEXT NOT NULL,
  column_code TEXT NOT NULL,
  variable TEXT NOT NULL,
  UNIQUE (table_code, row_code, column_code)
);

-- value: an integer, a real, or the text of a number that neither holds exactly; null unless state is read or proposed.
-- raw: the text of the cell, null where it is the number itself. What a cell does not have is null here.
CREATE TABLE IF NOT EXISTS cell_values (
  document INTEGER NOT NULL,
  cell INTEGER NOT NULL,
  state INTEGER NOT NULL,
  value,
  raw TEXT,
  unit TEXT,
  note TEXT,
  label TEXT,
  place TEXT,
  PRIMARY KEY (document, cell)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS states (
  state INTEGER PRIMARY KEY,
  code TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS sections (
  document INTEGER NOT NULL,
  position INTEGER NOT NULL,
  key TEXT NOT NULL,
  number INTEGER,
  heading TEXT NOT NULL,
  text TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (document, position)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS findings (
  document INTEGER NOT NULL,
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  cells TEXT NOT NULL,
  expected NUMERIC,
  actual NUMERIC,
  message TEXT NOT NULL,
  quote TEXT NOT NULL,
  place TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (document, position)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS findings_by_rule ON findings (rule);

DROP VIEW IF EXISTS cells;
CREATE VIEW cells AS
SELECT v.document, n.table_code, n.row_code, n.column_code, n.variable, v.value, s.code AS state,
  CASE WHEN v.raw IS NULL AND v.value IS NOT NULL THEN CAST(v.value AS TEXT) ELSE coalesce(v.raw, '') END AS raw,
  coalesce(v.unit, '') AS unit, coalesce(v.note, '') AS note, coalesce(v.label, '') AS label,
  coalesce(v.place, '') AS place
FROM cell_values AS v JOIN cell_names AS n USING (cell) JOIN states AS s USING (state);
