package org.gongkai.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.form.Forms;
import org.gongkai.render.ChineseFont;
import org.gongkai.render.FormLayout;
import org.gongkai.render.PageFormat;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;

/**
 * Whatever a filing holds, rendering it on the standard form and parsing that gives it again: cells
 * with state, number and unit, form, title, year, issuer, date, sections with their text, and what
 * the rules find. The seeds are fixed, so that two runs ask the same.
 */
class RenderPropertyTest {
  private static final Parser PARSER = Parser.create(Language.CHINESE);
  private static final FormLayout LAYOUT = new FormLayout(Forms.load());

  @Property(tries = 80, seed = "2021", shrinking = ShrinkingMode.OFF)
  void html(@ForAll @LongRange(min = 1) long seed) throws Exception {
    check(seed, PageFormat.HTML);
  }

  @Property(tries = 80, seed = "2022", shrinking = ShrinkingMode.OFF)
  void text(@ForAll @LongRange(min = 1) long seed) throws Exception {
    check(seed, PageFormat.TXT);
  }

  @Property(tries = 40, seed = "2023", shrinking = ShrinkingMode.OFF)
  void docx(@ForAll @LongRange(min = 1) long seed) throws Exception {
    check(seed, PageFormat.DOCX);
  }

  @Property(tries = 8, seed = "2024", shrinking = ShrinkingMode.OFF)
  void pdf(@ForAll @LongRange(min = 1) long seed) throws Exception {
    check(seed, PageFormat.PDF);
  }

  @Property(tries = 12, seed = "2025", shrinking = ShrinkingMode.OFF)
  void ofd(@ForAll @LongRange(min = 1) long seed) throws Exception {
    check(seed, PageFormat.OFD);
  }

  private static void check(long seed, PageFormat format) throws Exception {
    Assume.that(!format.embedsFonts() || !ChineseFont.installed().isEmpty());
    Filing filing =
        FilingDraw.filing(seed, Set.of(Wish.TITLE, Wish.NO_LEAD, Wish.SIGNATURE), "", false);
    // A section or table that a filing lacks is not rendered as lacking where the form needs it.
    Assume.that(filing.rules().stream().noneMatch(RenderPropertyTest::isOfStructure));
    Report report = filing.truth();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.writer().write(LAYOUT.layOut(report), bytes);
    ParseResult again = PARSER.parse("rendered." + format.code(), bytes.toByteArray());
    assertThat(again).isInstanceOf(Report.class);
    List<String> differences = new Comparison((Report) again, report).differences();
    assertThat(differences).as("seed %d as %s", seed, format.code()).isEmpty();
  }

  private static boolean isOfStructure(String rule) {
    return rule.startsWith("S-") || rule.startsWith("T4-MISSING") || rule.startsWith("T2-BLOCK");
  }
}
