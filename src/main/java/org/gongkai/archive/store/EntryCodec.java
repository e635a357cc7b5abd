package org.gongkai.archive.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.archive.store.Entry.CellRow;
import org.gongkai.archive.store.Entry.Content;
import org.gongkai.archive.store.Entry.FailureRow;
import org.gongkai.archive.store.Entry.FindingRow;
import org.gongkai.archive.store.Entry.IdentityRow;
import org.gongkai.archive.store.Entry.ReportRows;
import org.gongkai.archive.store.Entry.SectionRow;
import org.gongkai.archive.store.Entry.SourceRow;
import org.gongkai.issuer.IssuerEvidence;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading.State;

/** Carries entries between processes of the same version. */
public final class EntryCodec {
  /** Stands for no number; ordinals and years are positive. */
  private static final int NONE = -1;

  /** A text of more bytes is rubbish on the channel: an input has at most 200 MB. */
  private static final int LONGEST = 512 << 20;

  private static final State[] STATES = State.values();

  private EntryCodec() {}

  /** Writes an entry. */
  public static void write(Entry entry, DataOutputStream out) throws IOException {
    SourceRow source = entry.source();
    text(source.sha256(), out);
    out.writeLong(source.bytes());
    text(source.mediaType(), out);
    text(source.reader(), out);
    out.writeInt(entry.json().length);
    out.write(entry.json());
    if (entry.content() instanceof ReportRows report) {
      out.writeBoolean(true);
      write(report, out);
    } else {
      FailureRow failure = (FailureRow) entry.content();
      out.writeBoolean(false);
      text(failure.code(), out);
      text(failure.message(), out);
    }
  }

  /**
   * Reads an entry.
   *
   * @throws IOException when the channel ends or holds anything else
   */
  public static Entry read(DataInputStream in) throws IOException {
    SourceRow source = new SourceRow(text(in), in.readLong(), text(in), text(in));
    byte[] json = bytes(in);
    Content content = in.readBoolean() ? report(in) : new FailureRow(text(in), text(in));
    return new Entry(source, json, content);
  }

  private static void write(ReportRows report, DataOutputStream out) throws IOException {
    IdentityRow identity = report.identity();
    text(identity.form(), out);
    text(identity.title(), out);
    number(identity.year(), out);
    text(identity.issuer(), out);
    text(identity.issuedOn(), out);
    IssuerEvidence evidence = identity.evidence();
    text(evidence.name(), out);
    text(evidence.publisher(), out);
    text(evidence.bodyCode(), out);
    text(evidence.siteCode(), out);
    text(evidence.siteName(), out);
    text(evidence.host(), out);
    text(evidence.breadcrumb(), out);
    number(evidence.year(), out);
    out.writeInt(report.cells().size());
    for (CellRow cell : report.cells()) {
      text(cell.cell().table(), out);
      text(cell.cell().row(), out);
      text(cell.cell().column(), out);
      out.writeByte(cell.state().ordinal());
      out.writeBoolean(cell.number().isPresent());
      text(cell.number().orElse(""), out);
      text(cell.raw(), out);
      text(cell.unit(), out);
      text(cell.note(), out);
      text(cell.label(), out);
      text(cell.place(), out);
    }
    out.writeInt(report.sections().size());
    for (SectionRow section : report.sections()) {
      text(section.key(), out);
      number(section.number(), out);
      text(section.heading(), out);
      text(section.text(), out);
      text(section.place(), out);
    }
    out.writeInt(report.findings().size());
    for (FindingRow finding : report.findings()) {
      for (String field : fields(finding)) {
        text(field, out);
      }
    }
  }

  private static List<String> fields(FindingRow finding) {
    return List.of(
        finding.rule(),
        finding.severity(),
        finding.cells(),
        finding.expected(),
        finding.actual(),
        finding.message(),
        finding.quote(),
        finding.place(),
        finding.fingerprint());
  }

  private static ReportRows report(DataInputStream in) throws IOException {
    IdentityRow identity =
        new IdentityRow(text(in), text(in), number(in), text(in), text(in), evidence(in));
    List<CellRow> cells = new ArrayList<>();
    for (int i = count(in); i > 0; i--) {
      CellKey key = new CellKey(text(in), text(in), text(in));
      State state = STATES[in.readByte()];
      boolean hasNumber = in.readBoolean();
      String number = text(in);
      cells.add(
          new CellRow(
              key,
              state,
              hasNumber ? Optional.of(number) : Optional.empty(),
              text(in),
              text(in),
              text(in),
              text(in),
              text(in)));
    }
    List<SectionRow> sections = new ArrayList<>();
    for (int i = count(in); i > 0; i--) {
      sections.add(new SectionRow(text(in), number(in), text(in), text(in), text(in)));
    }
    List<FindingRow> findings = new ArrayList<>();
    for (int i = count(in); i > 0; i--) {
      findings.add(
          new FindingRow(
              text(in), text(in), text(in), text(in), text(in), text(in), text(in), text(in),
              text(in)));
    }
    return new ReportRows(identity, cells, sections, findings);
  }

  private static IssuerEvidence evidence(DataInputStream in) throws IOException {
    return new IssuerEvidence(
        text(in), text(in), text(in), text(in), text(in), text(in), text(in), number(in));
  }

  private static void number(OptionalInt number, DataOutputStream out) throws IOException {
    out.writeInt(number.orElse(NONE));
  }

  private static OptionalInt number(DataInputStream in) throws IOException {
    int number = in.readInt();
    return number == NONE ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Writes a text of any length. */
  public static void text(String text, DataOutputStream out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  /** Reads a text that {@link #text(String, DataOutputStream)} wrote. */
  public static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  /** Reads bytes that stand behind their number. */
  public static byte[] bytes(DataInputStream in) throws IOException {
    int count = count(in);
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("after " + bytes.length + " of " + count + " bytes");
    }
    return bytes;
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > LONGEST) {
      throw new InvalidObjectException("no length: " + count);
    }
    return count;
  }
}
