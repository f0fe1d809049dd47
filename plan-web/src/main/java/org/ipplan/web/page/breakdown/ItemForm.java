package org.ipplan.web.page.breakdown;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.ItemDetails;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.MilestoneDetails;
import org.ipplan.breakdown.MilestonePlan;
import org.ipplan.breakdown.SubTaskDetails;
import org.ipplan.breakdown.SubTaskPlan;
import org.ipplan.breakdown.TargetDetails;
import org.ipplan.breakdown.TargetPlan;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;

/** What the reader fills in to plan an item, new or there already. */
public class ItemForm implements Serializable {
  private static final List<String> DIRECTIONS =
      Stream.of(Direction.values()).map(Enum::name).toList();

  private String title;
  private String text;
  private String handler;
  private String dueOn;
  private boolean whole;
  private String subTask;
  private String unit;
  private String baseline;
  private String goal;
  private String direction = Direction.AT_LEAST.name();

  static ItemForm of(SubTaskDetails subTask) {
    var form = of(subTask.item());
    form.text = subTask.text();
    return form;
  }

  static ItemForm of(MilestoneDetails milestone) {
    var form = of(milestone.item());
    form.text = milestone.verification();
    form.subTask = milestone.subTask() == null ? null : milestone.subTask().toString();
    return form;
  }

  static ItemForm of(TargetDetails target) {
    var form = of(target.item());
    form.unit = target.unit();
    form.baseline = target.baseline() == null ? null : target.baseline().toPlainString();
    form.goal = target.goal().toPlainString();
    form.direction = target.direction().name();
    return form;
  }

  private static ItemForm of(ItemDetails item) {
    var form = new ItemForm();
    form.title = item.title();
    form.handler = item.handler();
    form.dueOn = item.dueOn().toString();
    form.whole = item.whole();
    return form;
  }

  SubTaskPlan subTaskPlan() {
    return new SubTaskPlan(plan(), Choice.text(text));
  }

  MilestonePlan milestonePlan() {
    var under = Choice.text(subTask);
    return new MilestonePlan(plan(), orEmpty(text), under == null ? null : UUID.fromString(under));
  }

  /**
   * @throws DomainException {@code input.invalid} where the goal is missing or a number cannot be
   *     read
   */
  TargetPlan targetPlan() {
    var wanted = number("goal", goal);
    if (wanted == null) {
      throw DomainException.invalid("goal", "input.required");
    }
    var side = Choice.of(Direction.class, direction);
    return new TargetPlan(
        plan(),
        orEmpty(unit),
        number("baseline", baseline),
        wanted,
        side == null ? Direction.AT_LEAST : side);
  }

  private ItemPlan plan() {
    return new ItemPlan(
        orEmpty(title), Choice.text(handler), date("dueOn", dueOn), null, whole, null);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /**
   * A day as it was typed; null where nothing was.
   *
   * @throws DomainException {@code input.date}
   */
  public static LocalDate date(String field, String text) {
    try {
      return Choice.text(text) == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw DomainException.invalid(field, "input.date");
    }
  }

  /**
   * A number as it was typed; null where nothing was.
   *
   * @throws DomainException {@code target.not-a-number}
   */
  public static BigDecimal number(String field, String text) {
    try {
      return Choice.text(text) == null ? null : new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      throw DomainException.invalid(field, "target.not-a-number");
    }
  }

  /** Names of the sides of a goal. */
  public List<String> getDirections() {
    return DIRECTIONS;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getHandler() {
    return handler;
  }

  public void setHandler(String handler) {
    this.handler = handler;
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(String dueOn) {
    this.dueOn = dueOn;
  }

  public boolean isWhole() {
    return whole;
  }

  public void setWhole(boolean whole) {
    this.whole = whole;
  }

  public String getSubTask() {
    return subTask;
  }

  public void setSubTask(String subTask) {
    this.subTask = subTask;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getBaseline() {
    return baseline;
  }

  public void setBaseline(String baseline) {
    this.baseline = baseline;
  }

  public String getGoal() {
    return goal;
  }

  public void setGoal(String goal) {
    this.goal = goal;
  }

  public String getDirection() {
    return direction;
  }

  public void setDirection(String direction) {
    this.direction = direction;
  }
}
