package org.gongkai.check.series;

import java.text.Normalizer;
import java.util.BitSet;

/**
 * Text without what may differ between two prints of the same words: width, white space, and the
 * traditional forms of the characters that names of public bodies are written with.
 */
final class PlainCharacters {
  private static final String TRADITIONAL =
      "縣區鎮鄉廳辦務衛環財農業審計統監場應資規劃設運輸體電視廣東國會員黨屬團聯勞產開發鐵糧貿經濟貧鹽"
          + "檔學遊僑婦殘兒軍戶總處局級關稅質檢氣險銀園臺灣門龍陽陰興華寧漢長馬島嶺橋樓圍韓鄭蘇鎖錦雲貴慶";
  private static final String SIMPLIFIED =
      "县区镇乡厅办务卫环财农业审计统监场应资规划设运输体电视广东国会员党属团联劳产开发铁粮贸经济贫盐"
          + "档学游侨妇残儿军户总处局级关税质检气险银园台湾门龙阳阴兴华宁汉长马岛岭桥楼围韩郑苏锁锦云贵庆";

  private static final BitSet KNOWN = new BitSet();

  static {
    TRADITIONAL.chars().forEach(KNOWN::set);
  }

  private PlainCharacters() {}

  /** The plain form of a name. */
  static String of(String text) {
    String wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(wide.length());
    for (int i = 0; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && Character.getType(c) != Character.FORMAT) {
        plain.append(simplified(c));
      }
    }
    return plain.toString();
  }

  /** The simplified form of a character, where it is one of those known here. */
  static char simplified(char c) {
    return KNOWN.get(c) ? SIMPLIFIED.charAt(TRADITIONAL.indexOf(c)) : c;
  }
}
