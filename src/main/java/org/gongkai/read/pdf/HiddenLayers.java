package org.gongkai.read.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The optional content that the document switches off by default (ISO 32000-1, 8.11). */
final class HiddenLayers {
  private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

  HiddenLayers(COSDictionary catalog) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary standard = properties == null ? null : properties.getCOSDictionary(COSName.D);
    COSArray list = standard == null ? null : standard.getCOSArray(COSName.OFF);
    if (list != null) {
      for (int i = 0; i < list.size(); i++) {
        if (list.getObject(i) instanceof COSDictionary layer) {
          off.add(layer);
        }
      }
    }
  }

  boolean hides(COSDictionary object) {
    COSDictionary layer = off.isEmpty() ? null : object.getCOSDictionary(COSName.OC);
    return layer != null && off.contains(layer);
  }
}
