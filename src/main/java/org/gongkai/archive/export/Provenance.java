package org.gongkai.archive.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;

/**
 * Where an export comes from: which documents, parsed by which versions of this program, by which
 * forms. No day and no time: the same documents, parsed by the same version, give the same export.
 *
 * @param toolVersion of the program that exports
 * @param parsedBy how many documents each version parsed
 * @param reports documents that gave a report
 * @param failures documents that gave none
 * @param unavailable inputs whose bytes could not be had
 * @param digest SHA-256 of a line for each document, in their order: its hash, the version that
 *     parsed it and what came of it
 */
record Provenance(
    String toolVersion,
    SortedMap<String, Long> parsedBy,
    long reports,
    long failures,
    long unavailable,
    String digest) {
  private static final String FILE = "provenance.json";
  private static final int PIECE = 64 * 1024;

  /** Of the documents of an archive. */
  static Provenance of(Connection archive, String toolVersion) throws SQLException {
    MessageDigest digest = sha256();
    SortedMap<String, Long> parsedBy = new TreeMap<>();
    long reports = 0;
    long all = 0;
    try (Statement statement = archive.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT sha256, tool_version, outcome, code FROM documents ORDER BY sha256")) {
      while (rows.next()) {
        String line =
            String.join(
                " ",
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4) + "\n");
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        parsedBy.merge(rows.getString(2), 1L, Long::sum);
        all++;
        if (rows.getString(3).equals("report")) {
          reports++;
        }
      }
    }
    long unavailable;
    try (Statement statement = archive.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT count(*) FROM names WHERE document IS NULL")) {
      unavailable = rows.next() ? rows.getLong(1) : 0;
    }
    return new Provenance(
        toolVersion,
        parsedBy,
        reports,
        all - reports,
        unavailable,
        HexFormat.of().formatHex(digest.digest()));
  }

  /** How many documents there are. */
  long documents() {
    return reports + failures;
  }

  /** All of it in a sentence of each language. */
  String summary() {
    return ("%d documents, %d of them reports, parsed by gongkai %s. What the columns are: codebook.csv;"
            + " where it all comes from: provenance.json, documents.csv. / "
            + "共 %d 个文件，其中报告 %d 份，由 gongkai %s 解析。各列的说明见 codebook.csv，来源见 provenance.json 和 documents.csv。")
        .formatted(documents(), reports, versions(), documents(), reports, versions());
  }

  /** The versions that parsed the documents. */
  String versions() {
    return String.join(", ", parsedBy.keySet());
  }

  /** Writes it. */
  ExportedFile write(Path folder, Forms forms, ExportLosses losses, List<ExportFormat> formats)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE));
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("schema", "urn:gongkai:provenance:1");
      json.writeStringField("exportedBy", "gongkai " + toolVersion);
      json.writeArrayFieldStart("formats");
      for (ExportFormat format : formats) {
        json.writeString(format.code());
      }
      json.writeEndArray();
      json.writeObjectFieldStart("documentsByVersion");
      for (var entry : parsedBy.entrySet()) {
        json.writeNumberField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
      json.writeNumberField("documents", documents());
      json.writeNumberField("reports", reports);
      json.writeNumberField("failures", failures);
      json.writeNumberField("unavailable", unavailable);
      json.writeStringField("sources", "documents.csv");
      json.writeStringField("digest", "sha256:" + digest);
      json.writeObjectFieldStart("numbersLeftOut");
      for (var entry : losses.inexact().entrySet()) {
        json.writeNumberField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("forms");
      for (Form form : forms.known()) {
        json.writeStartObject();
        json.writeStringField("id", form.id());
        json.writeStringField("notice", form.notice());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return ExportedFile.other(
        FILE, "provenance", "json", "application/json", new Bilingual("来源", "where it comes from"));
  }

  /** The hash of a file, in hexadecimal. */
  static String sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        digest.update(piece, 0, length);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
