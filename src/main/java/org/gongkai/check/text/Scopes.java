package org.gongkai.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whose figures a stretch of text gives. */
final class Scopes {
  private static final String TIME =
      "(?:截至[^，；]{4,12}|\\d{4}年度?|全年|今年以来|今年|本年度|本年|其中|[一二三四五六]是|，)*";

  /** The verbs and adverbs that can follow a subject. */
  private static final String VERB =
      "(?=全年|本年|今年|\\d{4}年|累计|共|总计|新|依法|代表|未|没有|无|被|因|发生|有|收|受|接|答|办(?!公|事处)|结|作|做|制|出|印|废|及时|严格|认真|积极|高度|坚持|规范|持续|政府信息公开|依申请|行政)";

  private static final String OWN =
      "(?<own>(?:我|本)(?:[局委办厅院会镇乡区县市省旗州所站]|街道|单位|机关|部门|中心|公司|级|办公室)(?:办公室|机关|本级)?)(?!不)";

  private static final String AREA = "(?<area>全(?:[省市县区镇乡旗州局委办厅]|街道|系统)(?:系统)?)";

  /** A name ends with one of these; to look for that first spares most clauses the long search. */
  private static final String ENDS_LIKE_A_NAME = "(?=[\\u4e00-\\u9fa5、]{0,24}[府室厅会道办门位心队局司委镇乡关])";

  private static final String NAMED =
      "(?<named>(?!按照|按|根据|依据|依托|在|由|经|向|对|与|同|围绕|落实|贯彻|为|以|将|把|从|通过|加强|组织|协调|指导|推|做好|持续|不断|严格|严把|规范|主动|积极|完善|健全|制定|印发|出台|其|收到|办理|答复|未|没有|无)"
          + ENDS_LIKE_A_NAME
          + "(?:各|市|县|区|省|州|旗|镇|乡)?[\\u4e00-\\u9fa5、]{0,18}?"
          + "(?:政府办公室|政府办公厅|人民政府|政府|办公室|办公厅|管委会|委员会|街道办|街道|部门|单位|中心|支队|大队|分局|公司|局|厅|委|镇|乡|机关)"
          + "(?:机关|本级)?)"
          + VERB;

  private static final Pattern SUBJECT =
      Pattern.compile("[，；：（。]?" + TIME + "(?:" + OWN + "|" + AREA + "|" + NAMED + ")");

  /** Behind these a clause begins, and only there can a subject stand. */
  private static final WordSet CLAUSE_BEGINS = WordSet.of("，|；|：|（|。");

  private Scopes() {}

  /** Whose figures a text gives at its end; as before, when no word tells. */
  static Scope after(String plain, Scope before) {
    Scope scope = before;
    Matcher m = SUBJECT.matcher(plain).useTransparentBounds(true);
    int from = 0;
    for (int i = 0; i >= 0; i = CLAUSE_BEGINS.next(plain, from)) {
      if (!m.region(i, plain.length()).lookingAt()) {
        from = i + 1;
        continue;
      }
      from = m.end();
      if (m.group("own") != null) {
        scope = new Scope(Scope.Reach.OWN, m.group("own"));
      } else if (m.group("area") != null) {
        scope = new Scope(Scope.Reach.AREA, m.group("area"));
      } else {
        String name = m.group("named");
        boolean own = name.indexOf('我') >= 0 || name.indexOf('本') >= 0;
        scope = new Scope(own ? Scope.Reach.OWN : Scope.Reach.NAMED, name);
      }
    }
    return scope;
  }
}
