package org.ipplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and days in messages read as people write them. */
class MessagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "import.has-errors;1;The text still has 1 error, which",
        "import.has-errors;3;The text still has 3 errors, which",
        "inspection.findings-open;1;1 finding is not settled yet.",
        "inspection.findings-open;2;2 findings are not settled yet.",
        "finding.share-open;1;1 finding of inspections about this department is not settled yet.",
        "breakdown.items-open;1;1 sub-task or milestone is neither",
        "breakdown.items-open;12;12 sub-tasks or milestones are neither",
        "sub-task.milestones-open;1;1 milestone of this sub-task is not reached."
      })
  void oneIsOneAndManyAreMany(String code, long count, String begins) {
    assertThat(Messages.text(code, Locale.ENGLISH, count)).startsWith(begins);
  }

  @Test
  void aYearHasNoMarkBetweenItsDigits() {
    assertThat(Messages.text("plan.not-found", Locale.ENGLISH, 2024)).contains("2024");
    assertThat(Messages.text("plan.not-found", Locale.SIMPLIFIED_CHINESE, 2024)).contains("2024");
  }

  @Test
  void aDayReadsAsTheLanguageWritesIt() {
    var day = LocalDate.of(2024, 6, 3);

    assertThat(Messages.text("input.past-date", Locale.SIMPLIFIED_CHINESE, day))
        .contains("2024年6月3日");
    assertThat(Messages.text("input.past-date", Locale.ENGLISH, day)).contains("3 Jun 2024");
  }

  @Test
  void aLargeOrBrokenNumberIsWrittenOut() {
    assertThat(
            Messages.text("input.out-of-range", Locale.ENGLISH, new BigDecimal("0.5"), 1_000_000))
        .isEqualTo("Must lie between 0.5 and 1000000.");
  }
}
