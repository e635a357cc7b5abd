package org.gongkai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.gongkai.document.Document;
import org.gongkai.read.UnreadableException.Code;

/**
 * Reads a web page saved as one MIME file (MHTML, "single file web page"), which Word and browsers
 * write: unpacks its first HTML part and has it read as HTML. Without one, the first plain text.
 */
public final class MhtmlReader implements Reader {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?is)\\A(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?(?:mime-version|content-type):");

  @Override
  public String name() {
    return "mhtml";
  }

  /** Whether a text begins with the header of a MIME message. */
  static boolean looksLike(String head) {
    String start =
        head.substring(0, Math.min(head.length(), 4096)).replace("\r", "").stripLeading();
    return HEADER.matcher(start).lookingAt()
        && start.toLowerCase(Locale.ROOT).contains("mime-version:");
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    try {
      Optional<byte[]> html = part(bytes, "text/html");
      if (html.isPresent()) {
        return new HtmlReader().read(html.get());
      }
      Optional<byte[]> text = part(bytes, "text/plain");
      if (text.isPresent()) {
        return new TextReader().read(text.get());
      }
    } catch (IOException | MimeException | RuntimeException e) {
      throw new UnreadableException(
          Code.DAMAGED, "The MHTML file is damaged: " + e.getMessage() + ".", e);
    }
    throw new UnreadableException(Code.UNSUPPORTED, "The MIME file has no HTML and no text in it.");
  }

  private static Optional<byte[]> part(byte[] bytes, String type)
      throws IOException, MimeException {
    MimeTokenStream stream = new MimeTokenStream();
    stream.parse(new ByteArrayInputStream(bytes));
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      if (state == EntityState.T_BODY
          && type.equalsIgnoreCase(stream.getBodyDescriptor().getMimeType())) {
        try (InputStream in = stream.getDecodedInputStream()) {
          byte[] body = in.readAllBytes();
          if (body.length > 0) {
            return Optional.of(body);
          }
        }
      }
    }
    return Optional.empty();
  }
}
