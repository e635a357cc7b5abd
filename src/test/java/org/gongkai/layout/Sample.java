package org.gongkai.layout;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.gongkai.report.Reading.State;

/** The samples: which form they follow and how they print numbers. */
enum Sample {
  ORDINARY("2021", "2021", "2021", Zeros.AS_ZERO, 60),
  ALL_ZERO("2021", "2021", "2021", Zeros.AS_ZERO, 1),
  ZEROS_LEFT_BLANK("2021", "2021", "2021", Zeros.AS_BLANK, 3),
  ZEROS_AS_DASH("2021", "2021", "2021", Zeros.AS_DASH, 3),
  LARGE_WITH_THOUSANDS_SEPARATORS("2021", "2021", "2021", Zeros.AS_ZERO, 900_000),
  FORM_OF_2019("2019", "2019", "2019", Zeros.AS_ZERO, 40),
  OTHER_HANDLING_IN_ONE_ROW("2021", "2021", "2019", Zeros.AS_ZERO, 40),
  FIRST_BLOCK_OF_2019("2019", "2021", "2021", Zeros.AS_ZERO, 40);

  private enum Zeros {
    AS_ZERO,
    AS_BLANK,
    AS_DASH
  }

  final String firstBlockForm;
  final String disclosureForm;
  final String requestsForm;
  private final Zeros zeros;
  final int bound;

  Sample(
      String firstBlockForm, String disclosureForm, String requestsForm, Zeros zeros, int bound) {
    this.firstBlockForm = firstBlockForm;
    this.disclosureForm = disclosureForm;
    this.requestsForm = requestsForm;
    this.zeros = zeros;
    this.bound = bound;
  }

  SampleReport report() {
    return new SampleBuilder(this, ordinal() + 1L).build();
  }

  String show(BigDecimal value) {
    if (value.signum() == 0 && zeros != Zeros.AS_ZERO) {
      return zeros == Zeros.AS_BLANK ? "" : "—";
    }
    return this == LARGE_WITH_THOUSANDS_SEPARATORS
        ? new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(value)
        : value.toPlainString();
  }

  Expected expect(BigDecimal value) {
    if (value.signum() == 0 && zeros != Zeros.AS_ZERO) {
      return Expected.without(zeros == Zeros.AS_BLANK ? State.BLANK : State.MARK);
    }
    return Expected.number(value);
  }
}
