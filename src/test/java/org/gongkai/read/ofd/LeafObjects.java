package org.gongkai.read.ofd;

/** Objects by themselves, for templates. */
final class LeafObjects {
  private final StringBuilder xml = new StringBuilder();

  LeafObjects text(double x, double y, String text) {
    xml.append(
        "<ofd:TextObject ID=\"9\" Font=\"1\" Size=\"4\" Boundary=\"%s %s 60 6\"><ofd:TextCode X=\"0\" Y=\"4\">%s</ofd:TextCode></ofd:TextObject>"
            .formatted(x, y - 4, text));
    return this;
  }

  /** Two rows of two cells of 40 by 10 mm. */
  LeafObjects lattice(double x, double y) {
    for (int i = 0; i <= 2; i++) {
      xml.append(Leaf.path(x, y + 10 * i, 80, 0, "", "M 0 0 L 80 0"));
      xml.append(Leaf.path(x + 40 * i, y, 0, 20, "", "M 0 0 L 0 20"));
    }
    return this;
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
