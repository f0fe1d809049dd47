package org.ipplan.web.breakdown;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.TargetDetails;
import org.ipplan.breakdown.TargetDetails.Value;
import org.ipplan.breakdown.TargetProgress;
import org.ipplan.breakdown.TargetState;
import org.jspecify.annotations.Nullable;

/**
 * A number on its way to a goal.
 *
 * @param whole whether it is of the whole task rather than of the lead's own part
 * @param handler sign-in name, absent where nobody is named
 * @param template code of the template it was made from, absent where it was written by hand
 * @param overdue whether it is open, its share is worked on, and its date has passed
 * @param beyondShare whether it is open and due after its share, whose date moved since
 * @param baseline where it started, absent where nobody knows
 * @param values by their day and, of one day, in the order they came; the last one counts
 * @param endedReason why it was cancelled
 */
@Schema(name = "Target")
public record TargetJson(
    UUID id,
    UUID task,
    int taskYear,
    int taskNumber,
    UUID assignment,
    String department,
    boolean whole,
    String title,
    @Nullable String handler,
    LocalDate dueOn,
    int position,
    @Nullable String template,
    boolean overdue,
    boolean beyondShare,
    LocalDate shareDueOn,
    String unit,
    @Nullable BigDecimal baseline,
    BigDecimal goal,
    Direction direction,
    TargetState state,
    List<ValueJson> values,
    ProgressJson progress,
    @Nullable String endedReason,
    String href) {

  static TargetJson of(TargetDetails target) {
    var item = target.item();
    return new TargetJson(
        item.id(),
        item.task(),
        item.taskYear(),
        item.taskNumber(),
        item.assignment(),
        item.department(),
        item.whole(),
        item.title(),
        item.handler(),
        item.dueOn(),
        item.position(),
        item.template(),
        item.overdue(),
        item.beyondShare(),
        item.shareDueOn(),
        target.unit(),
        target.baseline(),
        target.goal(),
        target.direction(),
        target.state(),
        target.values().stream().map(ValueJson::of).toList(),
        ProgressJson.of(target.progress()),
        target.endedReason(),
        "/targets/" + item.id());
  }

  /**
   * A reported number.
   *
   * @param number counts the target's values in the order they came
   * @param on day the number is of
   */
  @Schema(name = "TargetValue")
  public record ValueJson(
      int number, LocalDate on, BigDecimal value, String source, String by, Instant at) {
    static ValueJson of(Value value) {
      return new ValueJson(
          value.number(), value.on(), value.value(), value.source(), value.by(), value.at());
    }
  }

  /**
   * How far it is, and what that was reckoned from.
   *
   * @param percent of the way, absent where it cannot be told
   * @param from the start it was reckoned from, absent where there is none
   * @param latest absent before the first value
   */
  @Schema(name = "TargetProgress")
  public record ProgressJson(
      @Nullable Integer percent,
      boolean met,
      @Nullable BigDecimal from,
      @Nullable BigDecimal latest,
      BigDecimal goal) {
    static ProgressJson of(TargetProgress progress) {
      return new ProgressJson(
          progress.percent(), progress.met(), progress.from(), progress.latest(), progress.goal());
    }
  }
}
