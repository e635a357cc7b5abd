package org.gongkai.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What portals print below a report: share bars, counters, links to the page before and after, the
 * imprint. The words are those that the content systems of the portals have in common.
 */
final class PageFoot {
  /** A longer line is running text, whatever it begins with. */
  private static final int LONGEST = 120;

  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:[【\\[〖]?(?:打印|关闭|返回|收藏|分享|顶部|我要纠错|纠错|字号|字体)"
              + "|扫一扫|用微信扫|微信扫"
              + "|(?:浏览|阅读|点击|访问)(?:次数|量|数|人数|人次)?[:：]"
              + "|(?:主办|承办|协办|版权|技术支持|网站标识码|网站地图|联系我们|关于我们|友情链接|无障碍)"
              + "|[^，。]{0,4}ICP备|[^，。]{0,6}公网安备|[Cc]opyright|©"
              + "|[上下]一[条篇页则个]"
              + "|(?:相关)?(?:附件|文档|链接|解读|文件下载|附件下载)[:：]"
              + "|(?:信息)?来源[:：]|(?:责任)?编辑[:：]|审核[:：]|(?:更新|发布)(?:时间|日期)[:：])");

  /** Names of buttons, of which a line holds nothing else. */
  private static final Pattern BUTTONS =
      Pattern.compile("^(?:微信|微博|QQ|空间|打印|关闭|收藏|大|中|小|首页|返回|顶部|[|/\\[\\]【】·>»\\-])+$");

  private PageFoot() {}

  /**
   * The first line of the foot of the page, or the number of lines when it has none.
   *
   * @param from lines above this are not looked at
   */
  static int start(List<Line> lines, int from) {
    int start = lines.size();
    while (start > from && isFoot(lines.get(start - 1).text())) {
      start--;
    }
    return start;
  }

  private static boolean isFoot(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String text = Script.simplified(line).replaceAll("[\\s\\u3000]+", "");
    return BEGINS.matcher(text).find() || BUTTONS.matcher(text).matches();
  }
}
