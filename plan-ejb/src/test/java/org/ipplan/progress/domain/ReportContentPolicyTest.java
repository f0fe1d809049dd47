package org.ipplan.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportContent.Figure;
import org.ipplan.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportContentPolicyTest {
  private static final Figure FIGURE = new Figure("件数", BigDecimal.ONE);

  @Test
  void aReportMaySayAsMuchAsIsAllowed() {
    var most =
        new ReportContent(
            "知".repeat(ReportContent.MAX_NARRATIVE),
            100,
            Collections.nCopies(
                50, new Figure("件".repeat(200), new BigDecimal("-1000000000000000.000000"))));

    assertThat(ReportContentPolicy.checked(most)).isEqualTo(most);
  }

  @Test
  void charactersBeyondTheBasicPlaneCountOnce() {
    var rare = new ReportContent("𠮷".repeat(ReportContent.MAX_NARRATIVE), 0, List.of());

    assertThat(ReportContentPolicy.checked(rare)).isEqualTo(rare);
  }

  @Test
  void lineEndsBecomeOneCharacterAndIndicatorsAreTrimmed() {
    var content = new ReportContent("一\r\n二\r三\t四", 1, List.of(new Figure(" 件数　", BigDecimal.ONE)));

    assertThat(ReportContentPolicy.checked(content))
        .isEqualTo(new ReportContent("一\n二\n三\t四", 1, List.of(FIGURE)));
  }

  @Test
  void everyFaultNamesItsField() {
    var content =
        new ReportContent(
            "知".repeat(ReportContent.MAX_NARRATIVE + 1),
            101,
            List.of(
                FIGURE,
                new Figure("  ", new BigDecimal("1000000000000000.1")),
                new Figure("件".repeat(201), new BigDecimal("0.1234567"))));

    assertFaults(
        content,
        Tuple.tuple("narrative", "input.too-long"),
        Tuple.tuple("percentComplete", "input.out-of-range"),
        Tuple.tuple("figures[1].indicator", "input.required"),
        Tuple.tuple("figures[1].value", "input.out-of-range"),
        Tuple.tuple("figures[2].indicator", "input.too-long"),
        Tuple.tuple("figures[2].value", "input.too-precise"));
  }

  @Test
  void aNegativePercentageIsRefused() {
    assertFaults(
        new ReportContent("", -1, List.of()), Tuple.tuple("percentComplete", "input.out-of-range"));
  }

  @Test
  void moreThanFiftyFiguresAreRefusedAsOneFault() {
    assertFaults(
        new ReportContent("", 0, Collections.nCopies(51, new Figure("", BigDecimal.ONE))),
        Tuple.tuple("figures", "input.too-many"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\ud800"})
  void controlCharactersAndHalfCharactersAreRefused(String character) {
    assertFaults(
        new ReportContent("知识" + character + "产权", 0, List.of()),
        Tuple.tuple("narrative", "input.control-characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+1000000000", "-1E+16", "1E+2147483647"})
  void hugeNumbersAreRefusedWithoutBeingWrittenOut(String value) {
    assertFaults(
        new ReportContent("", 0, List.of(new Figure("件数", new BigDecimal(value)))),
        Tuple.tuple("figures[0].value", "input.out-of-range"));
  }

  private static void assertFaults(ReportContent content, Tuple... faults) {
    var refusal =
        catchThrowableOfType(DomainException.class, () -> ReportContentPolicy.checked(content));
    assertThat(refusal.kind()).isEqualTo(DomainException.Kind.INVALID);
    assertThat(refusal.errors()).extracting("field", "code").containsExactly(faults);
  }
}
