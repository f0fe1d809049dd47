package org.ipplan.web.page.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.indicator.IndicatorProgress;
import org.ipplan.indicator.IndicatorProgress.Point;
import org.ipplan.indicator.IndicatorProgress.Rule;
import org.ipplan.indicator.ObservationDetails;
import org.ipplan.indicator.ObservationOrigin;
import org.ipplan.indicator.ObservationState;
import org.ipplan.indicator.PeriodKind;
import org.ipplan.indicator.ProgressClass;
import org.ipplan.indicator.ProgressReason;
import org.junit.jupiter.api.Test;

class SeriesChartTest {
  private static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);
  private static final Rule RULE =
      new Rule("r", BEGIN, BigDecimal.ONE, BigDecimal.ONE, "约定", "set");

  @Test
  void aYearWithoutAValueIsNotJoined() {
    var chart = chart(point("2020", "10"), point("2025", "20"), "2022", "2023");

    assertThat(chart.getPoints()).hasSize(3);
    assertThat(chart.getJoins()).hasSize(1);
    assertThat(chart.getYears().get(0).text()).isEqualTo("2020");
    assertThat(chart.getYears()).hasSize(6);
    assertThat(chart.getPath().x1()).isEqualTo(chart.getPoints().get(0).x());
    assertThat(chart.getTargetLine().y1()).isEqualTo(chart.getTargetMark().y());
  }

  @Test
  void withoutABaselineThereIsNoPath() {
    var chart = chart(null, point("2025", "85"), "2023");

    assertThat(chart.getPath()).isNull();
    assertThat(chart.getTargetLine()).isNotNull();
    assertThat(chart.getPoints()).hasSize(1);
  }

  @Test
  void nothingIsDrawnOfNothing() {
    assertThat(chart(null, null)).isNull();
  }

  private static SeriesChart chart(Point baseline, Point target, String... years) {
    var progress =
        new IndicatorProgress(
            ProgressClass.NO_DATA,
            ProgressReason.NO_VALUE,
            baseline,
            target,
            null,
            null,
            null,
            null,
            null,
            RULE);
    return SeriesChart.of(progress, List.of(years).stream().map(SeriesChartTest::value).toList());
  }

  private static Point point(String year, String value) {
    return new Point(year, end(year), new BigDecimal(value), true, "年鉴", null, true);
  }

  private static LocalDate end(String year) {
    return LocalDate.of(Integer.parseInt(year), 12, 31);
  }

  private static ObservationDetails value(String year) {
    return new ObservationDetails(
        UUID.randomUUID(),
        0,
        "14-1",
        year,
        PeriodKind.YEAR,
        end(year),
        BigDecimal.TEN,
        "年鉴",
        null,
        true,
        true,
        ObservationOrigin.SHIPPED,
        null,
        null,
        null,
        ObservationState.CONFIRMED,
        "plan",
        Instant.EPOCH,
        null,
        null,
        null,
        Instant.EPOCH,
        null,
        null);
  }
}
