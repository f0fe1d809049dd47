package org.ipplan.web.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportContent.Figure;
import org.junit.jupiter.api.Test;

class DraftTest {
  @Test
  void comesOutAsItWentIn() {
    var content = new ReportContent("进展", 40, List.of(new Figure("培训人次", new BigDecimal("3600"))));

    assertThat(Draft.of(content).content()).isEqualTo(content);
  }

  @Test
  void readsNumbersAsPeopleWriteThem() {
    var draft = Draft.of(new ReportContent("", 0, List.of()));
    draft.getFigures().add(row("标准", " 1，234.5 "));

    assertThat(draft.faults()).isEmpty();
    assertThat(draft.content().figures())
        .containsExactly(new Figure("标准", new BigDecimal("1234.5")));
  }

  @Test
  void namesWhatCannotBeRead() {
    var draft = Draft.of(new ReportContent("", 0, List.of()));
    draft.setPercent("101");
    draft.getFigures().add(row("标准", "十二"));

    assertThat(draft.faults())
        .extracting(Draft.Fault::key)
        .containsExactly("report.percent-invalid", "report.figure-invalid");
  }

  @Test
  void leavesEmptyRowsOut() {
    var draft = Draft.of(new ReportContent("", 0, List.of()));
    draft.getFigures().add(row(" ", ""));

    assertThat(draft.faults()).isEmpty();
    assertThat(draft.content().figures()).isEmpty();
  }

  private static FigureRow row(String indicator, String value) {
    var row = new FigureRow();
    row.setIndicator(indicator);
    row.setValue(value);
    return row;
  }
}
