package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.Forms;

/** Which form a filing follows, block by block. */
enum FormChoice {
  CURRENT("2021", "2021", "2021"),
  OLD("2019", "2019", "2019"),
  /** The first block of article 20 has the columns of 2019. */
  FIRST_BLOCK_OLD("2019", "2021", "2021"),
  /** （六）其他处理 is one row. */
  OTHER_HANDLING_IN_ONE_ROW("2021", "2021", "2019");

  private final String firstBlock;
  private final String disclosure;
  private final String requests;

  FormChoice(String firstBlock, String disclosure, String requests) {
    this.firstBlock = firstBlock;
    this.disclosure = disclosure;
    this.requests = requests;
  }

  static FormChoice draw(Draw draw) {
    return draw.of(
        List.of(
            CURRENT,
            CURRENT,
            CURRENT,
            CURRENT,
            CURRENT,
            CURRENT,
            OLD,
            OLD,
            OLD,
            FIRST_BLOCK_OLD,
            OTHER_HANDLING_IN_ONE_ROW));
  }

  /** The year reported on. One in five of those on the form of 2019 came after its time. */
  int year(Draw draw) {
    return this == OLD && draw.chance(80) ? draw.between(2019, 2020) : draw.between(2021, 2025);
  }

  /** The form that most blocks follow. */
  String mainForm() {
    return disclosure;
  }

  /** As the manifest names it. */
  String name(Set<Wish> wishes) {
    if (wishes.contains(Wish.STATISTICS)) {
      return "statistics";
    }
    return this == CURRENT || this == OLD ? disclosure : "mixed";
  }

  List<FormBlock> disclosure(Forms forms) {
    List<FormBlock> blocks = new ArrayList<>(blocks(forms, disclosure, Form.DISCLOSURE));
    blocks.set(0, blocks(forms, firstBlock, Form.DISCLOSURE).get(0));
    return blocks;
  }

  FormBlock requests(Forms forms) {
    return blocks(forms, requests, Form.REQUESTS).get(0);
  }

  FormBlock disputes(Forms forms) {
    return blocks(forms, disclosure, Form.DISPUTES).get(0);
  }

  private static List<FormBlock> blocks(Forms forms, String form, String table) {
    return forms.byId(form).orElseThrow().table(table).orElseThrow().blocks();
  }
}
