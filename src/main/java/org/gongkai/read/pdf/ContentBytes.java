package org.gongkai.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.page.InkBudget;

/** Unpacks content streams within a budget. */
final class ContentBytes {
  private ContentBytes() {}

  /** The content of a page: one stream, or several that count as one. */
  static byte[] ofPage(COSDictionary page, InkBudget budget) throws UnreadableException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream) {
      return of(stream, budget);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream part) {
          all.writeBytes(of(part, budget));
          all.write('\n');
        }
      }
    }
    return all.toByteArray();
  }

  /** What can be unpacked of a stream; a stream that breaks off gives its beginning. */
  static byte[] of(COSStream stream, InkBudget budget) throws UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = open(stream)) {
      byte[] block = new byte[16384];
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        budget.content(n);
        out.write(block, 0, n);
      }
    } catch (IOException e) {
      return out.toByteArray();
    }
    return out.toByteArray();
  }

  /** PDFBox unpacks a whole stream at once; the common filter is unpacked here piece by piece. */
  private static InputStream open(COSStream stream) throws IOException {
    COSBase filter = stream.getFilters();
    if (filter instanceof COSArray one && one.size() == 1) {
      filter = one.getObject(0);
    }
    boolean plain =
        stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null
            && stream.getDictionaryObject(COSName.F) == null;
    return plain
            && (COSName.FLATE_DECODE.equals(filter)
                || COSName.FLATE_DECODE_ABBREVIATION.equals(filter))
        ? new InflaterInputStream(stream.createRawInputStream())
        : stream.createInputStream();
  }
}
