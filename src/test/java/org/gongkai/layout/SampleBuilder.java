package org.gongkai.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormSection;
import org.gongkai.form.Forms;
import org.gongkai.layout.FormNumbers.Magnitude;
import org.gongkai.report.CellKey;

/** Fills a form with seeded numbers whose sums hold, and lays it out as it is printed. */
final class SampleBuilder {
  private static final Forms FORMS = Forms.load();
  private static final int YEAR = 2023;
  private static final String ISSUER = "云麓市溪口县人民政府";

  private final Sample sample;
  private final Random random;

  SampleBuilder(Sample sample, long seed) {
    this.sample = sample;
    random = new Random(seed);
  }

  SampleReport build() {
    List<FormBlock> disclosure = disclosureBlocks();
    FormBlock requests = block(sample.requestsForm, Form.REQUESTS);
    FormBlock disputes = block("2021", Form.DISPUTES);
    int bound = sample.bound;
    Map<CellKey, BigDecimal> numbers =
        FormNumbers.fill(
            disclosure,
            requests,
            disputes,
            new Magnitude(bound, bound, bound, bound, 33, sample == Sample.ALL_ZERO ? -1 : 4),
            random);
    FormTables printed = new FormTables(key -> sample.show(numbers.get(key)));
    Map<CellKey, Expected> truth = new LinkedHashMap<>();
    numbers.forEach((key, number) -> truth.put(key, sample.expect(number)));
    Map<String, SampleTable> tables =
        Map.of(
            Form.DISCLOSURE, printed.disclosure(disclosure),
            Form.REQUESTS, printed.requests(requests),
            Form.DISPUTES, printed.disputes(disputes));
    List<SampleSection> sections = new ArrayList<>();
    for (FormSection s : form(sample.disclosureForm).sections()) {
      sections.add(
          new SampleSection(
              s.key(), s.heading(), prose(s.key()), Optional.ofNullable(tables.get(s.key()))));
    }
    return new SampleReport(
        sample.name(),
        sample.disclosureForm,
        ISSUER + YEAR + "年政府信息公开工作年度报告",
        YEAR,
        ISSUER,
        LocalDate.of(YEAR + 1, 1, 19),
        sections,
        truth);
  }

  private static Form form(String id) {
    return FORMS.byId(id).orElseThrow();
  }

  private static FormBlock block(String form, String table) {
    return form(form).table(table).orElseThrow().blocks().get(0);
  }

  private List<FormBlock> disclosureBlocks() {
    List<FormBlock> blocks =
        new ArrayList<>(form(sample.disclosureForm).table(Form.DISCLOSURE).orElseThrow().blocks());
    blocks.set(0, block(sample.firstBlockForm, Form.DISCLOSURE));
    return blocks;
  }

  private List<String> prose(String key) {
    return switch (key) {
      case "overview" ->
          List.of(
              YEAR + "年，全县主动公开各类信息4218条，比上年（3990条）增加5.7%。",
              "（一）主动公开情况。县政府网站发布信息1024条，政务新媒体发布信息356条。",
              "（二）平台建设情况。全年维护栏目27个，开展培训3次。");
      case "problems" -> List.of("一是公开内容不够丰富；二是队伍建设有待加强。下一步将逐项改进。");
      case "other" -> List.of("本年度未收取信息处理费。");
      default -> List.of();
    };
  }
}
