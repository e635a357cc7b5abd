package org.gongkai;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.check.Checks;
import org.gongkai.check.Messages;
import org.gongkai.check.Profile;
import org.gongkai.document.Document;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.read.Readers;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.report.Failure;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.Source;
import org.gongkai.report.SourcePage;

/**
 * Reads, extracts and checks. Build it once: the forms and labels are loaded then. Any number of
 * threads may use it.
 */
public final class Parser {
  /**
   * In bytes. Larger files are not read: no report comes near, and a batch must run in a heap of
   * 512 MB.
   */
  public static final long LARGEST_FILE = 200L << 20;

  private final Extractor extractor;
  private final Checks checks;

  private Parser(Messages.Language language, Profile profile) {
    Forms forms = Forms.load();
    extractor = new Extractor(forms);
    checks = new Checks(forms, Messages.in(language, forms), profile);
  }

  /** A parser whose findings speak the language of the default locale. */
  public static Parser create() {
    return create(Messages.Language.of(Locale.getDefault()));
  }

  /** A parser whose findings speak a language. */
  public static Parser create(Messages.Language language) {
    return create(language, Profile.standard());
  }

  /** A parser whose findings speak a language, and which checks as a profile wants it. */
  public static Parser create(Messages.Language language, Profile profile) {
    return new Parser(language, profile);
  }

  /**
   * Parses and checks a file. Never throws for what a file holds: an input that cannot be read
   * gives a failure.
   */
  public ParseResult parse(Path path) {
    String uri = path.toString();
    try {
      if (Files.isDirectory(path)) {
        return failure(uri, Code.IO, uri + " is a folder; name the files in it");
      }
      long size = Files.size(path);
      if (size > LARGEST_FILE) {
        return failure(
            uri,
            Code.TOO_LARGE,
            uri + " has " + size + " bytes; files up to " + LARGEST_FILE + " bytes are read");
      }
      return parse(uri, Files.readAllBytes(path), "", source -> LinkedFiles.beside(path, source));
    } catch (NoSuchFileException e) {
      return failure(uri, Code.NOT_FOUND, "there is no file " + uri);
    } catch (AccessDeniedException e) {
      return failure(uri, Code.IO, uri + " may not be read: permission denied");
    } catch (IOException e) {
      return failure(uri, Code.IO, uri + " could not be read: " + e.getMessage());
    }
  }

  /**
   * Parses and checks bytes.
   *
   * @param uri what the result names as the source
   */
  public ParseResult parse(String uri, byte[] bytes) {
    return parse(uri, bytes, "");
  }

  /**
   * Parses and checks bytes that a server sent.
   *
   * @param uri what the result names as the source
   * @param declaredCharset the character set that the server declared, empty for none. Believed
   *     only where the bytes bear it out, and never against UTF-8 or GB18030: most declarations of
   *     Chinese sites are wrong
   */
  public ParseResult parse(String uri, byte[] bytes, String declaredCharset) {
    return parse(uri, bytes, declaredCharset, LinkedFiles::byAddress);
  }

  private ParseResult parse(
      String uri, byte[] bytes, String declaredCharset, UnaryOperator<Source> links) {
    Source unread = new Source(uri, "", sha256(bytes), bytes.length, "");
    try {
      Readers.Match match = Readers.forBytes(bytes, declaredCharset);
      Source source =
          new Source(uri, match.mediaType(), unread.sha256(), bytes.length, match.reader().name());
      Document document = match.reader().read(bytes, declaredCharset);
      return report(document, links.apply(source.withPage(document.frame().map(SourcePage::of))));
    } catch (UnreadableException e) {
      return new Failure(unread, e.code().name(), e.explanation());
    } catch (RuntimeException | StackOverflowError e) {
      return new Failure(
          unread,
          Code.INTERNAL.name(),
          "a fault of this program, please report it with the file: " + e);
    }
  }

  private ParseResult report(Document document, Source source) {
    Report report = extractor.extract(document, source.withLosses(document.losses()));
    Optional<Failure> elsewhere = AttachmentPage.of(document, report);
    return elsewhere.isPresent() ? elsewhere.get() : report.withFindings(checks.run(report));
  }

  private static Failure failure(String uri, Code code, String message) {
    return new Failure(new Source(uri, "", "", 0, ""), code.name(), message);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
