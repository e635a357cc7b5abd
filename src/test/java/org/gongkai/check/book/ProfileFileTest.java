package org.gongkai.check.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFileTest {
  private static final List<String> KINDS = List.of("department", "township");

  private static ProfileFile read(String yaml) {
    return ProfileFile.read("city.yaml", new StringReader(yaml), KINDS);
  }

  @Test
  void allThatAProfileMaySay() {
    ProfileFile profile =
        read(
            """
            severities:
              S-GENERIC: off
              P-CONTACT: "off"
              P-TITLE: error
            deadlines: {department: 01-28, township: "02-29"}
            longest-overview: 1000
            """);
    assertThat(profile.severities())
        .isEqualTo(
            Map.of(
                "S-GENERIC", Optional.empty(),
                "P-CONTACT", Optional.empty(),
                "P-TITLE", Optional.of("error")));
    assertThat(profile.deadlines())
        .isEqualTo(Map.of("department", MonthDay.of(1, 28), "township", MonthDay.of(2, 29)));
    assertThat(profile.longestOverview()).hasValue(1000);
  }

  @Test
  void eachFieldMayBeLeftOut() {
    assertThat(read("longest-overview: 5").severities()).isEmpty();
    assertThat(read("severities: {}").longestOverview()).isEmpty();
    assertThat(read("severities: {}").deadlines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "severity: {} | city.yaml: there is no field \"severity\": the fields are severities, deadlines",
        "severities: {T9-X: off} | city.yaml, severities: there is no rule \"T9-X\"; gongkai rules",
        "severities: {P-TITLE: grave} | city.yaml, severities, P-TITLE: \"grave\" is none of error, warning, info, off",
        "severities: {P-TITLE: true} | city.yaml, severities, P-TITLE: \"true\" is none of",
        "severities: {P-TITLE: } | city.yaml, severities, P-TITLE: a text is wanted here",
        "severities: 5 | city.yaml, severities: a map of fields is wanted here",
        "deadlines: {bureau: 01-28} | city.yaml, deadlines: there is no field \"bureau\": the fields are department, township",
        "deadlines: {township: 13-01} | city.yaml, deadlines, township: \"13-01\" is no day of a year; write month and day",
        "deadlines: {township: 31 January} | city.yaml, deadlines, township: \"31 January\" is no day",
        "longest-overview: many | city.yaml, longest-overview: a whole number of 0 or more",
        "longest-overview: [ | city.yaml is no YAML",
        "'' | city.yaml: nothing stands here; the fields are severities",
      })
  void whatIsWrongSaysWhere(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(RuleBookException.class)
        .hasMessageContaining(message);
  }
}
