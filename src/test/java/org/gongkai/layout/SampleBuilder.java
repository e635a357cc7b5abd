package org.gongkai.layout;

import static org.gongkai.layout.SampleCell.label;
import static org.gongkai.layout.SampleCell.value;

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
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormSection;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;

/** Fills a form with seeded numbers whose sums hold, and lays it out as it is printed. */
final class SampleBuilder {
  private static final Forms FORMS = Forms.load();
  private static final int YEAR = 2023;
  private static final String ISSUER = "云麓市溪口县人民政府";

  private final Sample sample;
  private final Random random;
  private final Map<CellKey, BigDecimal> numbers = new LinkedHashMap<>();

  SampleBuilder(Sample sample, long seed) {
    this.sample = sample;
    random = new Random(seed);
  }

  SampleReport build() {
    List<FormBlock> disclosure = disclosureBlocks();
    FormBlock requests = block(sample.requestsForm, Form.REQUESTS);
    FormBlock disputes = block("2021", Form.DISPUTES);
    disclosure.forEach(this::fillDisclosure);
    fillRequests(requests);
    fillDisputes(disputes);
    Map<CellKey, Expected> truth = new LinkedHashMap<>();
    numbers.forEach((key, number) -> truth.put(key, sample.expect(number)));
    Map<String, SampleTable> tables =
        Map.of(
            Form.DISCLOSURE, disclosureTable(disclosure),
            Form.REQUESTS, requestsTable(requests),
            Form.DISPUTES, disputesTable(disputes));
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

  private int count() {
    return random.nextInt(3) == 0 ? 0 : random.nextInt(sample.bound);
  }

  private void put(String table, String row, String column, long number) {
    numbers.put(new CellKey(table, row, column), BigDecimal.valueOf(number));
  }

  private long get(String table, String row, String column) {
    return numbers.get(new CellKey(table, row, column)).longValueExact();
  }

  private void fillDisclosure(FormBlock block) {
    for (FormRow row : block.rows()) {
      for (FormColumn column : block.columns()) {
        BigDecimal number =
            switch (column.kind()) {
              case COUNT -> BigDecimal.valueOf(count());
              case CHANGE -> BigDecimal.valueOf(count() - sample.bound / 3);
              case AMOUNT ->
                  sample == Sample.ALL_ZERO
                      ? BigDecimal.ZERO
                      : BigDecimal.valueOf(1 + 10L * random.nextInt(100_000), 4);
            };
        numbers.put(new CellKey(Form.DISCLOSURE, row.code(), column.code()), number);
      }
    }
  }

  private void fillRequests(FormBlock block) {
    String table = Form.REQUESTS;
    for (FormRow row : block.rows()) {
      for (FormColumn column : block.columns()) {
        put(table, row.code(), column.code(), 0);
      }
    }
    List<String> outcomes =
        block.rows().stream()
            .filter(r -> !r.path().isEmpty())
            .map(FormRow::code)
            .filter(c -> !c.equals("concluded"))
            .toList();
    for (FormColumn column : block.columns()) {
      String c = column.code();
      if (c.equals("total")) {
        continue;
      }
      long concluded = 0;
      for (String row : outcomes) {
        int n = count();
        put(table, row, c, n);
        concluded += n;
      }
      long carriedOut = count();
      long carriedIn = Math.min(count(), concluded + carriedOut);
      put(table, "concluded", c, concluded);
      put(table, "carriedOut", c, carriedOut);
      put(table, "carriedIn", c, carriedIn);
      put(table, "received", c, concluded + carriedOut - carriedIn);
    }
    for (FormRow row : block.rows()) {
      long total = 0;
      for (FormColumn column : block.columns()) {
        total += get(table, row.code(), column.code());
      }
      put(table, row.code(), "total", total);
    }
  }

  private void fillDisputes(FormBlock block) {
    for (FormRow row : block.rows()) {
      long total = 0;
      for (FormColumn column : block.columns()) {
        long n = column.code().equals("total") ? total : count();
        put(Form.DISPUTES, row.code(), column.code(), n);
        total += n;
      }
    }
  }

  private SampleCell cell(String table, FormRow row, FormColumn column, int columns) {
    CellKey key = new CellKey(table, row.code(), column.code());
    return value(key, sample.show(numbers.get(key)), columns);
  }

  private SampleTable disclosureTable(List<FormBlock> blocks) {
    int width = 4;
    List<List<SampleCell>> rows = new ArrayList<>();
    for (FormBlock block : blocks) {
      rows.add(List.of(label(block.article(), width, 1)));
      int last = block.columns().size() - 1;
      List<SampleCell> header = new ArrayList<>(List.of(label("信息内容", 1, 1)));
      for (int c = 0; c <= last; c++) {
        header.add(label(block.columns().get(c).label(), c == last ? width - 1 - last : 1, 1));
      }
      rows.add(header);
      for (FormRow row : block.rows()) {
        List<SampleCell> cells = new ArrayList<>(List.of(label(row.label(), 1, 1)));
        for (int c = 0; c <= last; c++) {
          cells.add(
              cell(Form.DISCLOSURE, row, block.columns().get(c), c == last ? width - 1 - last : 1));
        }
        rows.add(cells);
      }
    }
    return new SampleTable(Form.DISCLOSURE, width, rows);
  }

  private SampleTable requestsTable(FormBlock block) {
    List<List<SampleCell>> rows = new ArrayList<>();
    rows.add(List.of(label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), label("申请人情况", 7, 1)));
    rows.add(List.of(label("自然人", 1, 2), label("法人或其他组织", 5, 1), label("总计", 1, 2)));
    rows.add(block.columns().subList(1, 6).stream().map(c -> label(c.label(), 1, 1)).toList());
    List<String> before = List.of();
    for (FormRow row : block.rows()) {
      List<SampleCell> cells = new ArrayList<>();
      for (int depth = 0; depth < row.path().size(); depth++) {
        List<String> group = row.path().subList(0, depth + 1);
        if (!startsWith(before, group)) {
          int size = (int) block.rows().stream().filter(r -> startsWith(r.path(), group)).count();
          cells.add(label(group.get(depth), 1, size));
        }
      }
      before = row.path();
      cells.add(label(row.label(), 3 - row.path().size(), 1));
      for (FormColumn column : block.columns()) {
        cells.add(cell(Form.REQUESTS, row, column, 1));
      }
      rows.add(cells);
    }
    return new SampleTable(Form.REQUESTS, 10, rows);
  }

  private static boolean startsWith(List<String> path, List<String> start) {
    return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
  }

  private SampleTable disputesTable(FormBlock block) {
    List<List<SampleCell>> rows = new ArrayList<>();
    rows.add(List.of(label("行政复议", 5, 1), label("行政诉讼", 10, 1)));
    List<SampleCell> second = new ArrayList<>();
    List<SampleCell> third = new ArrayList<>();
    List<SampleCell> values = new ArrayList<>();
    for (FormRow row : block.rows()) {
      boolean suit = !row.path().isEmpty();
      if (suit) {
        second.add(label(row.label(), 5, 1));
      }
      for (FormColumn column : block.columns()) {
        (suit ? third : second).add(label(column.label(), 1, suit ? 1 : 2));
        values.add(cell(Form.DISPUTES, row, column, 1));
      }
    }
    rows.addAll(List.of(second, third, values));
    return new SampleTable(Form.DISPUTES, 15, rows);
  }
}
