package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.document.Place;
import org.gongkai.report.Passage;

/**
 * Takes the lead: the running text between the title and the first section, which names the law,
 * the period and whom to ask. Menus and details of the page stand there too; their lines are short
 * and are left out. A document without sections has its opening lines for a lead: they tell what it
 * is instead of a report.
 */
final class Lead {
  /** A line of running text is no shorter, except one that says how to reach somebody. */
  private static final int SHORTEST = 16;

  /** A longer line is no lead: what has no sections may be one line of any size. */
  private static final int LONGEST = 3_000;

  private static final Pattern CONTACT = Pattern.compile("电话|電話|邮箱|郵箱|邮编|郵編|邮政编码|地址|传真|傳真|联系");

  private Lead() {}

  /**
   * The lead of a report.
   *
   * @param opening the lines before the first heading
   * @param title as it was read from them
   */
  static Passage of(List<Line> opening, Optional<String> title) {
    StringBuilder text = new StringBuilder();
    List<Place> places = new ArrayList<>();
    for (Line line : opening.subList(behindTitle(opening, title), opening.size())) {
      if (line.text().length() > LONGEST || text.length() > LONGEST) {
        continue;
      }
      boolean speaks = line.text().length() >= SHORTEST || CONTACT.matcher(line.text()).find();
      if (line.prose() && speaks) {
        text.append(text.length() == 0 ? "" : "\n").append(line.text());
        places.add(line.place());
      }
    }
    return new Passage(text.toString(), places);
  }

  private static int behindTitle(List<Line> opening, Optional<String> title) {
    int behind = 0;
    for (int i = 0; i < opening.size() && title.isPresent(); i++) {
      String line = TitleReader.oneLine(opening.get(i).text());
      if (line.length() > 3 && (title.get().endsWith(line) || line.endsWith(title.get()))) {
        behind = i + 1;
      }
    }
    return behind;
  }
}
