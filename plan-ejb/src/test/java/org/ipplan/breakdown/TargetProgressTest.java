package org.ipplan.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.breakdown.Direction.AT_LEAST;
import static org.ipplan.breakdown.Direction.AT_MOST;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far a number is on its way to a goal. */
class TargetProgressTest {
  @Test
  void aNumberThatHasToGrowIsMetFromItsGoalOn() {
    assertThat(of("12", "50", AT_LEAST, "31").percent()).isEqualTo(50);
    assertThat(of("12", "50", AT_LEAST, "49.999").percent()).isEqualTo(99);
    assertThat(of("12", "50", AT_LEAST, "49.999").met()).isFalse();
    assertThat(of("12", "50", AT_LEAST, "50.0").met()).isTrue();
    assertThat(of("12", "50", AT_LEAST, "80").percent()).isEqualTo(100);
  }

  @Test
  void aNumberThatHasToFallIsMetFromItsGoalDown() {
    assertThat(of("16", "12", AT_MOST, "14").percent()).isEqualTo(50);
    assertThat(of("16", "12", AT_MOST, "12").met()).isTrue();
    assertThat(of("16", "12", AT_MOST, "12.01").met()).isFalse();
  }

  @Test
  void aNumberThatWentTheWrongWayIsAtNothingAndNotBelow() {
    assertThat(of("12", "50", AT_LEAST, "3").percent()).isZero();
    assertThat(of("16", "12", AT_MOST, "20").percent()).isZero();
  }

  @Test
  void aBaselineOfZeroIsANumberLikeAnother() {
    var progress = of("0", "8", AT_LEAST, "2");

    assertThat(progress.percent()).isEqualTo(25);
    assertThat(progress.from()).isEqualByComparingTo("0");
    assertThat(of("8", "0", AT_MOST, "2").percent()).isEqualTo(75);
  }

  @Test
  void withoutABaselineAGrowingNumberStartsAtZeroAndAFallingOneNowhere() {
    assertThat(of(null, "8", AT_LEAST, "2").percent()).isEqualTo(25);
    assertThat(of(null, "8", AT_MOST, "10").percent()).isNull();
    assertThat(of(null, "8", AT_MOST, "10").from()).isNull();
    assertThat(of(null, "8", AT_MOST, "7").percent()).isEqualTo(100);
    assertThat(of(null, "-8", AT_LEAST, "-9").percent()).isNull();
  }

  @Test
  void aNumberThatHasToStayHasNoWayToGo() {
    assertThat(of("50", "50", AT_LEAST, "49").percent()).isNull();
    assertThat(of("50", "50", AT_LEAST, "50").percent()).isEqualTo(100);
  }

  @Test
  void beforeTheFirstValueNothingIsSaid() {
    var progress = of("12", "50", AT_LEAST, null);

    assertThat(progress.percent()).isNull();
    assertThat(progress.met()).isFalse();
    assertThat(progress.latest()).isNull();
  }

  private static TargetProgress of(
      @Nullable String baseline, String goal, Direction direction, @Nullable String latest) {
    return TargetProgress.of(number(baseline), new BigDecimal(goal), direction, number(latest));
  }

  private static @Nullable BigDecimal number(@Nullable String number) {
    return number == null ? null : new BigDecimal(number);
  }
}
