package org.gongkai.render.review;

import java.util.Base64;

/**
 * The picture of a page.
 *
 * @param page from 1
 * @param width of the page as shown, in points
 * @param height of the page as shown, in points
 * @param mediaType of the picture
 * @param bytes the picture
 */
record PageImage(int page, double width, double height, String mediaType, byte[] bytes) {

  /** The picture as an address that holds it. */
  String dataUri() {
    return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
