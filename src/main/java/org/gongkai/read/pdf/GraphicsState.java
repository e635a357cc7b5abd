package org.gongkai.read.pdf;

import org.gongkai.read.page.Clip;
import org.gongkai.read.page.Matrix;
import org.jspecify.annotations.Nullable;

/** What {@code q} saves and {@code Q} restores, as far as places of text and lines need it. */
final class GraphicsState {
  Matrix ctm;
  Clip clip;
  @Nullable GlyphFont font;
  double fontSize;
  double charSpacing;
  double wordSpacing;
  double scale = 1;
  double leading;
  double rise;
  int renderMode;
  double lineWidth = 1;

  GraphicsState(Matrix ctm, Clip clip) {
    this.ctm = ctm;
    this.clip = clip;
  }

  GraphicsState copy() {
    GraphicsState s = new GraphicsState(ctm, clip);
    s.font = font;
    s.fontSize = fontSize;
    s.charSpacing = charSpacing;
    s.wordSpacing = wordSpacing;
    s.scale = scale;
    s.leading = leading;
    s.rise = rise;
    s.renderMode = renderMode;
    s.lineWidth = lineWidth;
    return s;
  }
}
