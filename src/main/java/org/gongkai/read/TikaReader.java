package org.gongkai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.flow.FlowBlocks;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Detects and reads, through Apache Tika, the document formats that have no reader of their own:
 * presentations, e-books, MS Works, Hangul and the like.
 *
 * <p>Tika drops the spans of most tables, so their grids are {@link Grid.Fidelity#SEPARATED} and
 * the document names the loss. What is embedded in the file is not read, no picture is recognised,
 * and no outside program is run.
 */
public final class TikaReader implements Reader {

  /** What Tika is asked to read, by how the media type begins. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "application/vnd.openxmlformats-officedocument",
          "application/vnd.ms-powerpoint",
          "application/vnd.ms-works",
          "application/x-tika-msworks",
          "application/vnd.ms-excel",
          "application/vnd.ms-word",
          "application/msword",
          "application/vnd.oasis.opendocument",
          "application/vnd.sun.xml",
          "application/epub+zip",
          "application/x-fictionbook",
          "application/x-hwp",
          "application/vnd.wordperfect",
          "application/x-quattro-pro",
          "application/x-mspublisher",
          "application/vnd.ms-wordml",
          "application/vnd.ms-spreadsheetml",
          "application/vnd.apple");

  private static final String CONFIG =
      """
      <properties><parsers><parser class="org.apache.tika.parser.DefaultParser">
        <parser-exclude class="org.apache.tika.parser.external.CompositeExternalParser"/>
        <parser-exclude class="org.apache.tika.parser.ocr.TesseractOCRParser"/>
      </parser></parsers></properties>
      """;

  /** Built once and only when needed: it takes over a second. */
  private static final class Lazy {
    static final TikaConfig TIKA = config();

    private static TikaConfig config() {
      try {
        return new TikaConfig(new ByteArrayInputStream(CONFIG.getBytes(StandardCharsets.UTF_8)));
      } catch (TikaException | IOException | SAXException e) {
        throw new IllegalStateException("Tika's own configuration does not load", e);
      }
    }
  }

  /** Embedded files stay unread. */
  private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED =
      new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
          return false;
        }

        @Override
        public void parseEmbedded(
            InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
          // Never asked to, by shouldParseEmbedded.
        }
      };

  @Override
  public String name() {
    return "tika";
  }

  /** The media type of a file; {@code application/octet-stream} when nothing is recognised. */
  static String detect(byte[] bytes) {
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      return Lazy.TIKA.getDetector().detect(in, new Metadata()).getBaseType().toString();
    } catch (IOException | RuntimeException e) {
      return "application/octet-stream";
    }
  }

  /** Whether files of this type are documents that this reader reads. */
  static boolean reads(String mediaType) {
    return DOCUMENTS.stream().anyMatch(mediaType::startsWith);
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    TikaPieces pieces = new TikaPieces();
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      ParseContext context = new ParseContext();
      context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
      new AutoDetectParser(Lazy.TIKA).parse(in, pieces, new Metadata(), context);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(
          Code.ENCRYPTED,
          "The file is locked by a password. Save it without one and try again.",
          e);
    } catch (IOException | TikaException | SAXException | RuntimeException e) {
      throw pieces.tooLarge()
          ? new UnreadableException(
              Code.TOO_LARGE,
              "The file has more than " + TikaPieces.MAX_CHARACTERS + " characters of text.",
              e)
          : new UnreadableException(
              Code.DAMAGED, "The file is damaged: " + e.getMessage() + ".", e);
    }
    List<Block> blocks = new ArrayList<>();
    List<String> losses = new ArrayList<>();
    for (Block block : FlowBlocks.of(pieces.pieces(), List.of(), List.of())) {
      if (block instanceof Grid grid) {
        losses = List.of("tables: merged cells of this format are lost");
        blocks.add(
            new Grid(
                grid.rows(), grid.columns(), grid.cells(), Grid.Fidelity.SEPARATED, grid.place()));
      } else {
        blocks.add(block);
      }
    }
    if (blocks.isEmpty()) {
      throw new UnreadableException(Code.NO_TEXT, "The file has no text that can be read.");
    }
    return new Document(blocks, Map.of(), losses);
  }
}
