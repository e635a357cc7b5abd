package org.gongkai.check.series;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What of a report the checks across reports need, in about 2 KB: what is compared with many others
 * at hand, what a finding shows packed.
 */
public final class Digest {
  private final String uri;
  private final Optional<BodyName> body;
  private final OptionalInt year;
  private final Optional<String> form;
  private final Scope scope;
  private final boolean rebuilt;
  private final Optional<Signature> overview;
  private final Optional<Signature> problems;
  private final Digester digester;
  private final byte[] packed;

  /** The texts that are compared. */
  public enum Text {
    /** Section one, 总体情况. */
    OVERVIEW("overview"),
    /** Section five, 存在的主要问题及改进情况. */
    PROBLEMS("problems");

    private final String section;

    Text(String section) {
      this.section = section;
    }

    /** The key of the section. */
    public String section() {
      return section;
    }
  }

  Digest(
      String uri,
      Optional<BodyName> body,
      OptionalInt year,
      Optional<String> form,
      Told told,
      Digester digester,
      byte[] packed) {
    this.uri = uri;
    this.body = body;
    this.year = year;
    this.form = form;
    this.scope = told.scope();
    this.rebuilt = told.rebuilt();
    this.overview = told.overview();
    this.problems = told.problems();
    this.digester = digester;
    this.packed = packed;
  }

  /** What the text of a report tells. */
  record Told(
      Scope scope, boolean rebuilt, Optional<Signature> overview, Optional<Signature> problems) {}

  /** The source, as the caller named it. */
  public String uri() {
    return uri;
  }

  /** The body that reports; empty when nothing names it, or by a name that many bodies bear. */
  public Optional<BodyName> body() {
    return body;
  }

  /** The year reported on. */
  public OptionalInt year() {
    return year;
  }

  /** The id of the form that most of its blocks follow. */
  public Optional<String> form() {
    return form;
  }

  /** For whom its figures speak. */
  public Scope scope() {
    return scope;
  }

  /** Whether the text tells that the body or its area was merged, renamed or cut anew. */
  public boolean rebuilt() {
    return rebuilt;
  }

  /** The signature of a text; empty when the report has none that is long enough to compare. */
  public Optional<Signature> signature(Text text) {
    return text == Text.OVERVIEW ? overview : problems;
  }

  /** Everything that is kept. */
  public Kept kept() {
    return digester.unpack(this, packed);
  }

  /** How many bytes the packed part takes. */
  int packedBytes() {
    return packed.length;
  }
}
