package org.gongkai.check.series;

import org.gongkai.check.text.Wording;

/** Whether a report tells that its body or area became another: figures may then not carry over. */
final class Rebuilt {
  private static final Wording WORDS =
      new Wording(
          "机构|合并|组建|更名为|撤|区划调整|职能|职责|转隶",
          "机构改革|机构合并|合并组建|组建(?:了|成立)?\\p{IsHan}{2,10}(?:局|委员会)|更名为|撤并|撤县|撤乡|撤镇|区划调整"
              + "|(?:职能|职责)[^。；\\n]{0,10}(?:划转|划入|划出|移交|整合)|转隶");

  private Rebuilt() {}

  static boolean saidIn(String text) {
    return WORDS.occursIn(text);
  }
}
