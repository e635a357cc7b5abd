package org.gongkai.issuer;

/**
 * The simplified forms of traditional characters, as far as the words that the rules look for and
 * the names of public bodies are written with them. A whole text is made simplified when it is
 * extracted, by a dictionary that takes long to load; what is checked is as printed.
 */
public final class Simplified {
  /** Each traditional character before its simplified one. */
  private static final String PAIRS =
      "並并佈布佔占來来係系個个傳传僅仅僑侨價价億亿優优兒儿內内兩两別别創创劃划動动務务勞劳匯汇區区協协員员問问單单嚴严國国圍围園园圖图團团執执報报場场夠够婦妇學学實实寧宁審审將将專专對对導导層层屬属島岛嶺岭廢废廣广廳厅強强後后從从復复徵征慶庆應应戶户據据擬拟敗败數数斷断於于時时"
          + "暢畅暫暂書书會会東东條条業业極极構构樓楼標标樣样橋桥機机檔档檢检欄栏權权歷历歸归殘残氣气決决沒没況况減减測测滯滞滿满漢汉濟济灣湾災灾為为無无營营爭争爲为獲获現现環环產产當当發发監监眾众確确碼码稅税種种稱称積积穩稳範范糧粮糾纠約约紙纸級级細细組组結结絡络統统經经維维網网緊紧"
          + "線线編编縣县總总績绩織织繳缴繼继續续罰罚羣群義义習习聯联臺台與与興兴舉举華华萬万蘇苏處处虛虚號号衆众衛卫補补複复覆复覈核見见規规視视觸触訂订計计訊讯訓训訟讼訪访設设許许訴诉評评詢询試试話话該该認认誤误說说調调請请論论諮咨議议護护讀读財财貧贫貫贯責责貴贵費费貿贸資资賠赔質质"
          + "軍军較较輸输轉转辦办農农這这進进遊游運运過过達达遞递適适遺遗還还郵邮鄉乡鄭郑針针銀银銷销錄录錦锦錯错鎖锁鎮镇鐵铁長长門门開开間间閱阅關关陰阴陽阳隊队際际險险難难雲云電电韓韩頁页項项順顺須须頒颁領领題题額额類类風风餘余馬马駁驳驗验體体鹽盐點点黨党龍龙"
          + "陝陕遼辽濱滨瀋沈蘭兰瓊琼贛赣魯鲁晉晋滬沪滄沧錫锡蕪芜嶽岳莊庄廬庐舊旧驛驿豐丰潤润溫温麗丽紹绍樂乐臨临濰潍煙烟棗枣澤泽鶴鹤駐驻瀘泸綿绵賓宾涼凉貢贡銅铜節节畢毕騰腾彌弥紅红雙双納纳鹹咸隴陇張张爾尔齊齐雞鸡崗岗鴨鸭綏绥葉叶聖圣橫横榮荣壽寿蕭萧礦矿鳳凤儀仪揚扬塗涂蘆芦溝沟灘滩潁颍穎颖渦涡碭砀靈灵黃黄譙谯瑤瑶諸诸縉缙壺壶肅肃賀贺賽赛喬乔飛飞傑杰勵励羅罗鄧邓韋韦劉刘陳陈楊杨吳吴趙赵孫孙盧卢鍾钟譚谭鄒邹萊莱龐庞謝谢鞏巩師师欒栾紀纪館馆術术醫医藥药療疗漁渔塊块礎础壩坝棟栋樹树澗涧澇涝瀏浏漣涟潛潜滎荥淶涞涇泾渾浑湯汤湧涌滸浒漸渐澠渑瀾澜灤滦瀧泷獨独獻献瑪玛瓏珑甌瓯疊叠盤盘碩硕禮礼窪洼築筑純纯紗纱紡纺終终絲丝綱纲緒绪縱纵聞闻聰聪膠胶臘腊艦舰蒼苍蔣蒋蓮莲薊蓟藍蓝藝艺蘄蕲蝦虾裝装"
          + "觀观誌志誠诚豬猪貝贝貞贞貨货贊赞躍跃軌轨輔辅輝辉輪轮轄辖遠远遷迁邊边郟郏鄲郸鄴邺鄖郧釣钓鉛铅鉅巨鋪铺鋼钢錢钱鐘钟閘闸閣阁閩闽陘陉陸陆隨随離离靜静頂顶頓顿顧顾顯显駝驼騎骑驪骊鮮鲜鰲鳌鳥鸟鴻鸿鵝鹅鵬鹏鷹鹰麥麦龜龟嵗岁歲岁鷄鸡甯宁倉仓偉伟庫库廠厂戰战撫抚攔拦損损擴扩晝昼暉晖桿杆楓枫槍枪櫟栎櫻樱歐欧潯浔濃浓瀝沥灃沣熱热燈灯爐炉牽牵狹狭獅狮瑩莹瑣琐畝亩癥症皚皑盜盗磚砖祿禄禦御穀谷競竞筆笔箇个籃篮紋纹紮扎綠绿緬缅緣缘縫缝繩绳繡绣罷罢羋芈脈脉腦脑膚肤艙舱薩萨蘿萝蠟蜡衝冲訥讷詔诏諾诺謙谦識识豎竖貓猫貽贻賢贤賞赏贏赢趨趋踐践軒轩輛辆遙遥鄰邻醬酱釋释鈉钠錘锤鍵键鏡镜鐮镰鑄铸鑒鉴閒闲闊阔闖闯陣阵雋隽雜杂霑沾韌韧韻韵響响頌颂頭头頻频顛颠飲饮飼饲駛驶驅驱驟骤魚鱼鯨鲸鳴鸣鷗鸥黽黾齡龄";

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
