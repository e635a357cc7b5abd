package org.gongkai.check.text;

/**
 * The simplified forms of traditional characters, as far as the words that the rules look for and
 * the names of public bodies are written with them. A whole text is made simplified when it is
 * extracted, by a dictionary that takes long to load; what is checked is as printed.
 */
public final class Simplified {
  /** Each traditional character before its simplified one. */
  private static final String PAIRS =
      "並并佈布佔占來来係系個个傳传僅仅僑侨價价億亿優优兒儿內内兩两別别創创劃划動动務务勞劳區区員员問问單单國国圍围園园圖图團团執执報报場场夠够婦妇學学實实寧宁"
          + "審审將将專专對对導导層层屬属島岛嶺岭廢废廣广廳厅強强後后從从復复徵征慶庆應应戶户據据數数於于時时書书會会東东條条業业極极構构樓楼標标樣样橋桥機机檔档檢检"
          + "欄栏權权歸归殘残氣气決决沒没況况減减滯滞滿满漢汉濟济灣湾為为無无營营爲为獲获現现環环產产當当發发監监眾众確确碼码稅税種种稱称積积穩稳糧粮糾纠約约紙纸級级"
          + "組组結结絡络統统經经維维網网縣县總总績绩織织繳缴繼继續续羣群聯联臺台與与興兴舉举華华萬万蘇苏處处虛虚號号衆众衛卫補补複复覆复覈核見见規规視视觸触計计訊讯"
          + "訓训訟讼訪访設设許许訴诉評评詢询話话認认說说請请論论諮咨議议護护讀读財财貧贫責责貴贵費费貿贸資资質质軍军較较輸输轉转辦办農农這这進进遊游運运過过達达遞递"
          + "還还郵邮鄉乡鄭郑銀银銷销錦锦鎖锁鎮镇鐵铁長长門门開开間间關关陰阴陽阳隊队際际險险難难雲云電电韓韩頁页項项須须領领題题額额類类餘余馬马駁驳體体鹽盐點点黨党"
          + "龍龙";

  private static final char FIRST_IDEOGRAPH = '\u4e00';
  private static final char LAST_IDEOGRAPH = '\u9fff';

  /** What to write for each ideograph. */
  private static final char[] FORMS = new char[LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1];

  static {
    for (char c = FIRST_IDEOGRAPH; c <= LAST_IDEOGRAPH; c++) {
      FORMS[c - FIRST_IDEOGRAPH] = c;
    }
    for (int i = 0; i < PAIRS.length(); i += 2) {
      FORMS[PAIRS.charAt(i) - FIRST_IDEOGRAPH] = PAIRS.charAt(i + 1);
    }
  }

  private Simplified() {}

  /** The simplified form of a character; the character itself where none is known. */
  public static char of(char c) {
    return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH ? FORMS[c - FIRST_IDEOGRAPH] : c;
  }
}
