package org.ipplan.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every form a clause may take, from {@code clauses.tsv}. */
class ClauseFormsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/org/ipplan/plan/text/clauses.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0000',
      numLinesToSkip = 1,
      emptyValue = "")
  void everyFormGivesItsParties(
      String words, String lead, String participants, ResponsibilityMode mode, boolean openEnded) {
    ParsedTask task = Plans.task("1. " + words.replace("\\n", "\n"));

    assertThat(Plans.lead(task)).isEqualTo(lead);
    assertThat(Plans.participants(task)).isEqualTo(names(participants));
    assertThat(task.mode()).isEqualTo(mode);
    assertThat(task.openEnded()).isEqualTo(openEnded);
  }

  private static List<String> names(String written) {
    return "-".equals(written) ? List.of() : Arrays.asList(written.split("\\|"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/ipplan/plan/text/notes.txt", delimiter = '\t')
  void notesInBracketsAreNoClauses(String words) {
    ParsedTask task = Plans.task("1. " + words);

    assertThat(task.lead()).isNull();
    assertThat(task.clause()).isEmpty();
  }

  @Test
  void theClauseIsKeptAsWrittenWithItsRule() {
    ParsedTask task = Plans.task("1.修订条例。（财政部、司法部负责。列第一位者为牵头单位，下同）");

    assertThat(task.clause()).isEqualTo("财政部、司法部负责。列第一位者为牵头单位，下同");
    assertThat(task.text()).isEqualTo("修订条例。");
  }

  @Test
  void blanksInsideChineseNamesAreNotPartOfThem() {
    ParsedTask task = Plans.task("1.修订条例。（国家知识 产权局、 司 法部负责）");

    assertThat(task.parties())
        .extracting(ParsedParty::asWritten, ParsedParty::code)
        .containsExactly(tuple("国家知识产权局", "cnipa"), tuple("司法部", "moj"));
  }
}
