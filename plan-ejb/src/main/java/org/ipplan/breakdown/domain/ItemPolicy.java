package org.ipplan.breakdown.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.NewValue;
import org.ipplan.breakdown.TargetPlan;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** What a plan of an item must say; collects every fault. */
public final class ItemPolicy {
  /** Days that calendars know, and columns hold. */
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private final List<FieldError> faults = new ArrayList<>();
  private final Share share;
  private final LocalDate today;

  public ItemPolicy(ItemMoment moment) {
    this.share = moment.share();
    this.today = moment.today();
  }

  /**
   * What all kinds have in common. A date that stays as it was is not checked again: the share's
   * may have moved since.
   *
   * @param before date there was, null for a new item
   */
  public ItemPolicy item(ItemPlan plan, @Nullable LocalDate before) {
    text("title", plan.title(), ItemPlan.MAX_TITLE);
    check(!plan.whole() || share.leads(), "whole", "breakdown.lead-only");
    var place = plan.position();
    check(
        place == null || (place >= 1 && place <= ItemPlan.MAX_POSITION),
        "position",
        "input.out-of-range",
        1,
        ItemPlan.MAX_POSITION);
    if (before == null || !before.equals(plan.dueOn())) {
      date(plan.dueOn());
    }
    return this;
  }

  private void date(@Nullable LocalDate dueOn) {
    if (dueOn == null) {
      fault("dueOn", "input.required");
    } else if (dueOn.isBefore(today)) {
      fault("dueOn", "input.past-date", today);
    } else if (!share.continuing() && dueOn.isAfter(share.dueOn())) {
      fault("dueOn", "breakdown.after-share", share.dueOn());
    } else if (dueOn.isAfter(LAST)) {
      fault("dueOn", "input.out-of-range", today, LAST);
    }
  }

  /** A text that must be there. */
  public ItemPolicy text(String field, @Nullable String text, int longest) {
    check(text != null && !text.isBlank(), field, "input.required");
    return optional(field, text, longest);
  }

  /** A text that may be absent. */
  public ItemPolicy optional(String field, @Nullable String text, int longest) {
    if (text != null) {
      check(text.length() <= longest, field, "input.too-long", longest);
      check(text.chars().allMatch(ItemPolicy::printable), field, "input.control-characters");
    }
    return this;
  }

  private static boolean printable(int c) {
    return !Character.isISOControl(c) || "\n\r\t".indexOf(c) >= 0;
  }

  /** The numbers of a target. */
  public ItemPolicy numbers(TargetPlan plan) {
    text("unit", plan.unit(), ItemPlan.MAX_TITLE);
    number("goal", plan.goal());
    if (plan.baseline() != null) {
      number("baseline", plan.baseline());
    }
    return this;
  }

  /** A number as it is reported: of a day that was, and from a source. */
  public ItemPolicy value(NewValue value) {
    number("value", value.value());
    check(!value.on().isAfter(today), "on", "input.future-date", today);
    check(!value.on().isBefore(FIRST), "on", "input.out-of-range", FIRST, today);
    return text("source", value.source(), ItemPlan.MAX_TEXT);
  }

  private void number(String field, BigDecimal number) {
    var digits = (long) number.precision() - number.scale();
    check(
        digits <= TargetPlan.MAX_DIGITS
            && number.stripTrailingZeros().scale() <= TargetPlan.MAX_SCALE,
        field,
        "target.number",
        TargetPlan.MAX_DIGITS,
        TargetPlan.MAX_SCALE);
  }

  /** Notes a fault unless the condition holds. */
  public ItemPolicy check(boolean holds, String field, String code, Object... arguments) {
    if (!holds) {
      fault(field, code, arguments);
    }
    return this;
  }

  private void fault(String field, String code, Object... arguments) {
    faults.add(new FieldError(field, code, List.of(arguments)));
  }

  /**
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public void orRefuse() {
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
  }
}
