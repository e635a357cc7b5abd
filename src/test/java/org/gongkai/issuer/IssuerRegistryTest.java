package org.gongkai.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IssuerRegistryTest {
  private static final String CODE = "014416330/2018-04736";
  private static final String OTHER_CODE = "675490773/2025-00050";

  private static Divisions divisions() throws Exception {
    return Divisions.of(LabelledName.resource("divisions.csv").getBytes(StandardCharsets.UTF_8));
  }

  private static Map<IssuerEvidence, Resolution> resolved(List<IssuerEvidence> all)
      throws Exception {
    Map<IssuerEvidence, Resolution> found = new HashMap<>();
    new IssuerRegistry(IssuerResolver.create(divisions())).resolve(all, found::put);
    return found;
  }

  private static IssuerEvidence named(String name, String indexNumber) {
    return IssuerEvidence.ofName(name).withIndexNumber(indexNumber);
  }

  @Test
  void manyNamesOfOneBodyHaveOneKey() throws Exception {
    List<IssuerEvidence> all =
        List.of(
            IssuerEvidence.ofName("湖口县住房和城乡建设局"),
            IssuerEvidence.ofName("江西省九江市湖口县住建局"),
            IssuerEvidence.ofName("湖 口 縣 住房城乡建设局"),
            IssuerEvidence.ofName("湖口县住建局2022年政府信息公开工作年度报告"));
    assertThat(resolved(all).values())
        .extracting(Resolution::key)
        .containsOnly("d:360429:住房和城乡建设局");
    assertThat(resolved(all).values())
        .extracting(Resolution::name)
        .containsOnly("江西省九江市湖口县住房和城乡建设局");
  }

  @Test
  void withoutAListTheNamesOfAPlaceAreOneToo() {
    IssuerResolver resolver = IssuerResolver.create(Divisions.provinces());
    assertThat(
            List.of("恩施州财政局", "湖北省恩施土家族苗族自治州财政局").stream()
                .map(n -> resolver.resolve(IssuerEvidence.ofName(n)))
                .map(r -> r.key() + " " + r.name()))
        .containsOnly("n:恩施州:财政局 恩施州财政局");
  }

  @Test
  void anotherScopeIsAnotherIssuer() throws Exception {
    assertThat(
            resolved(
                    List.of(
                        IssuerEvidence.ofName("重庆市市场监督管理局机关"),
                        IssuerEvidence.ofName("重庆市市场监督管理局系统"),
                        IssuerEvidence.ofName("重庆市市场监督管理局")))
                .values())
        .extracting(Resolution::key)
        .doesNotHaveDuplicates();
  }

  @Test
  void aBareNameIsTheBodyThatHasItsCodeElsewhere() throws Exception {
    IssuerEvidence bare = named("水务局", CODE);
    Resolution resolution =
        Objects.requireNonNull(
            resolved(List.of(bare, named("平定县水务局", CODE), named("湖口县水务局", OTHER_CODE))).get(bare));
    assertThat(resolution.key()).isEqualTo("d:140321:水务局");
    assertThat(resolution.certainty()).isEqualTo(Certainty.MEDIUM);
    assertThat(resolution.sources()).contains(EvidenceSource.ORGANISATION_CODE);
  }

  @Test
  void aCodeOfTwoBodiesOfThatNameJoinsNothing() throws Exception {
    IssuerEvidence bare = named("水务局", CODE);
    Resolution resolution =
        Objects.requireNonNull(
            resolved(List.of(bare, named("平定县水务局", CODE), named("湖口县水务局", CODE))).get(bare));
    assertThat(resolution.key()).startsWith("o:");
  }

  @Test
  void theCodeOfAPublisherDoesNotJoinTheBodiesThatItPublishes() throws Exception {
    assertThat(resolved(List.of(named("湖口县水务局", CODE), named("湖口县财政局", CODE))).values())
        .extracting(Resolution::key)
        .containsExactlyInAnyOrder("d:360429:水务局", "d:360429:财政局");
  }

  @Test
  void governmentAndOfficeAreOneOnlyWhereTheCodeSaysSo() throws Exception {
    IssuerEvidence government = named("湖口县人民政府", CODE);
    IssuerEvidence office = named("湖口县人民政府办公室", CODE);
    assertThat(resolved(List.of(government, office)).values())
        .extracting(Resolution::key)
        .containsOnly("d:360429:人民政府");
    assertThat(resolved(List.of(government, named("湖口县人民政府办公室", OTHER_CODE))).values())
        .extracting(Resolution::key)
        .doesNotHaveDuplicates();
    assertThat(resolved(List.of(government, office, named("湖口县财政局", CODE))).values())
        .extracting(Resolution::key)
        .doesNotHaveDuplicates();
  }

  @Test
  void theOrderChangesNothing() throws Exception {
    List<IssuerEvidence> all = archive();
    Map<String, String> first = told(all);
    Random random = new Random(7);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(all, random);
      assertThat(told(all)).isEqualTo(first);
    }
  }

  @Test
  void aKeyHasOneName() throws Exception {
    Map<String, String> names = new HashMap<>();
    for (Resolution r : resolved(archive()).values()) {
      if (r.isDecided()) {
        assertThat(names.merge(r.key(), r.name(), (a, b) -> a)).isEqualTo(r.name());
      }
    }
  }

  private static Map<String, String> told(List<IssuerEvidence> all) throws Exception {
    Map<String, String> told = new TreeMap<>();
    resolved(all).forEach((e, r) -> told.put(e.toString(), r.toString()));
    return told;
  }

  private static List<IssuerEvidence> archive() throws IOException {
    List<IssuerEvidence> all = new ArrayList<>();
    for (String part : List.of("dev", "held-out", "held-out-2")) {
      List<LabelledName> names = LabelledName.all(part);
      for (int i = 0; i < names.size(); i++) {
        IssuerEvidence evidence = names.get(i).evidence();
        all.add(evidence);
        all.add(evidence.withIndexNumber(i % 3 == 0 ? CODE : OTHER_CODE));
      }
    }
    all.add(named("水务局", CODE));
    all.add(named("湖口县人民政府办公室", "11341702486344515H"));
    all.add(named("湖口县人民政府", "11341702486344515H"));
    return all;
  }
}
