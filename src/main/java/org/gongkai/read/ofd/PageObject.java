package org.gongkai.read.ofd;

import java.util.List;

/** What a page draws. Blocks and layers are opened already: they only group. */
sealed interface PageObject {

  GraphicUnit unit();

  /**
   * Characters in one type.
   *
   * @param fontId of a font among the resources
   * @param size of the type, in millimetres
   * @param scale by how much the characters are stretched along the line
   * @param direction where the line runs, in degrees clockwise: 0, 90, 180 or 270
   * @param rotation how the characters are turned, in degrees clockwise
   * @param bold whether a bold weight is asked for
   * @param painted whether the characters are filled or outlined
   * @param codes in the order of the file
   */
  record Text(
      GraphicUnit unit,
      String fontId,
      double size,
      double scale,
      int direction,
      int rotation,
      boolean bold,
      boolean painted,
      List<TextCode> codes)
      implements PageObject {}

  /**
   * Lines and shapes.
   *
   * @param data as of {@link PathData}
   */
  record Path(GraphicUnit unit, String data, boolean stroked, boolean filled)
      implements PageObject {}

  /** A picture that fills its boundary. */
  record Image(GraphicUnit unit) implements PageObject {}

  /**
   * Objects that are kept among the resources.
   *
   * @param resourceId of the composite unit
   */
  record Composite(GraphicUnit unit, String resourceId) implements PageObject {}
}
