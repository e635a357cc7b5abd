package org.gongkai.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.read.Reader;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.flow.FlowBlocks;
import org.gongkai.read.flow.FlowPiece;
import org.gongkai.read.flow.FlowText;

/**
 * Reads binary Word files of 1997 and later, which WPS Writer's own files also are, and of Word 6
 * and 95 the text alone.
 *
 * <p>POI gives characters and properties; the tables are rebuilt here from the marks in the text,
 * because POI's own tables know no column that a wider cell of another row hides.
 *
 * <p>Text boxes, which such a file keeps apart from the text, follow it.
 */
public final class DocReader implements Reader {
  @Override
  public String name() {
    return "doc";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      try (HWPFDocument word = new HWPFDocument(files)) {
        return read(word);
      } catch (OldWordFileFormatException e) {
        return readOld(files);
      }
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(
          Code.ENCRYPTED,
          "The Word file is locked by a password. Save it without one and try again.",
          e);
    } catch (IOException | RuntimeException | AssertionError e) {
      throw new UnreadableException(
          Code.DAMAGED, "The Word file is damaged: " + e.getMessage() + ".", e);
    }
  }

  private static Document read(HWPFDocument word) throws UnreadableException {
    DocText text = new DocText(word);
    List<FlowPiece> body = text.pieces(word.getRange());
    List<FlowPiece> boxes = text.pieces(word.getMainTextboxRange());
    List<FlowPiece> notes = new ArrayList<>(text.pieces(word.getFootnoteRange()));
    notes.addAll(text.pieces(word.getEndnoteRange()));
    List<String> losses = new ArrayList<>();
    if (boxes.stream().anyMatch(p -> !(p instanceof FlowText t) || !t.text().isBlank())) {
      losses.add("text boxes follow the text; where they stood is not kept");
    }
    if (text.pictures() > 0) {
      losses.add(text.pictures() + " pictures or drawings; text in them is not read");
    }
    List<FlowPiece> whole = new ArrayList<>(body);
    whole.addAll(boxes);
    List<List<FlowPiece>> furniture = new ArrayList<>();
    Range headers = word.getHeaderStoryRange();
    for (FlowPiece piece : text.pieces(headers)) {
      furniture.add(List.of(piece));
    }
    List<Block> blocks = FlowBlocks.of(whole, notes, furniture);
    if (blocks.isEmpty()) {
      throw text.pictures() > 0
          ? new UnreadableException(
              Code.NO_TEXT, "The Word file holds pictures only; text in them is not read.")
          : new UnreadableException(Code.EMPTY, "The Word file has no text.");
    }
    return new Document(blocks, Map.of(), losses);
  }

  private static Document readOld(POIFSFileSystem files) throws IOException, UnreadableException {
    List<FlowPiece> pieces = new ArrayList<>();
    try (HWPFOldDocument word = new HWPFOldDocument(files);
        Word6Extractor extractor = new Word6Extractor(word)) {
      for (String paragraph : extractor.getParagraphText()) {
        String shown = paragraph.replace('\u000B', '\n').replaceAll("[\\x00-\\x08\\x0C-\\x1F]", "");
        pieces.add(FlowText.plain(shown));
      }
    }
    List<Block> blocks = FlowBlocks.of(pieces, List.of(), List.of());
    if (blocks.isEmpty()) {
      throw new UnreadableException(Code.EMPTY, "The Word file has no text.");
    }
    return new Document(
        blocks,
        Map.of(),
        List.of("Word 6 and 95: tables are not rebuilt, each cell comes as a paragraph"));
  }
}
