package org.gongkai.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Place;

/**
 * Finds the line that says where in its site a page stands: 当前位置：首页 &gt; 政务公开 &gt; …. Where each
 * step is a block of its own, such as an item of a list, they are put together.
 *
 * @param text on one line
 * @param place where it begins
 */
record HtmlBreadcrumb(String text, Place place) {
  private static final int LONGEST = 300;
  private static final int LONGEST_STEP = 60;
  private static final int MOST_STEPS = 9;

  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\[【]?(?:您|你|当前|當前|现在|目前|所在|所处)[您你的是在所处现目前当當]{0,7}位置(?:是|为)?\\s*[:：>›»＞].*",
          Pattern.DOTALL);

  private static final Pattern LABEL_ALONE =
      Pattern.compile("^[\\[【]?[^:：>›»＞]*[:：>›»＞]\\s*$", Pattern.DOTALL);

  /** The first such line of a page. */
  static Optional<HtmlBreadcrumb> of(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph paragraph && isLabelled(paragraph.text())) {
        return Optional.of(new HtmlBreadcrumb(steps(blocks, i, paragraph), paragraph.place()));
      }
      if (blocks.get(i) instanceof Grid grid) {
        for (Cell cell : grid.cells()) {
          if (isLabelled(cell.text())) {
            return Optional.of(new HtmlBreadcrumb(oneLine(cell.text()), cell.place()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLabelled(String text) {
    return text.length() <= LONGEST && LABEL.matcher(text).matches();
  }

  private static String steps(List<Block> blocks, int at, Paragraph label) {
    if (!LABEL_ALONE.matcher(label.text()).matches()) {
      return oneLine(label.text());
    }
    StringBuilder steps = new StringBuilder(oneLine(label.text()));
    int end = Math.min(blocks.size(), at + 1 + MOST_STEPS);
    String scope = "";
    for (int i = at + 1; i < end; i++) {
      if (!(blocks.get(i) instanceof Paragraph step)
          || step.text().length() > LONGEST_STEP
          || !(step.place() instanceof Place.InDom here)
          || !(label.place() instanceof Place.InDom there)) {
        break;
      }
      scope = scope.isEmpty() ? scope(here.path(), there.path()) : scope;
      if (scope.isEmpty() || !here.path().startsWith(scope)) {
        break;
      }
      steps.append(i == at + 1 ? " " : " > ").append(oneLine(step.text()));
    }
    return steps.toString();
  }

  /**
   * What the paths of all steps begin with, the first step's being given: that of the label's own
   * element where it holds them, else that of the element around it.
   */
  private static String scope(String step, String label) {
    if (step.startsWith(label + " > ")) {
      return label + " > ";
    }
    int parent = label.lastIndexOf(" > ");
    String around = parent < 0 ? "" : label.substring(0, parent + 3);
    return around.equals("body > ") ? "" : around;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\u00a0\u3000]+", " ").strip();
  }
}
