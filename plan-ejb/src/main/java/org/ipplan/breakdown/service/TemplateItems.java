package org.ipplan.breakdown.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.MilestonePlan;
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.breakdown.SubTaskPlan;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.breakdown.TargetPlan;
import org.ipplan.breakdown.TargetService;
import org.ipplan.breakdown.TemplateDetails;
import org.ipplan.breakdown.TemplateOutcome;
import org.ipplan.breakdown.domain.ItemMoment;
import org.ipplan.breakdown.domain.StepDates;
import org.ipplan.calendar.CalendarService;
import org.jspecify.annotations.Nullable;

/** Turns the steps of a template into items of a share, with their words and days. */
@Dependent
public class TemplateItems {
  @Inject CalendarService calendar;
  @Inject SubTaskService subTasks;
  @Inject MilestoneService milestones;
  @Inject TargetService targets;

  /** The items as they would be made. */
  TemplateOutcome preview(TemplateDetails template, ItemMoment moment, Locale language) {
    var current = calendar.current();
    var steps = template.steps();
    var dates = new StepDates(moment.today(), moment.share().dueOn(), current).ofAll(steps);
    var planned =
        IntStream.range(0, steps.size())
            .mapToObj(i -> item(steps.get(i), dates.get(i), language))
            .toList();
    var years = current.publishedYears();
    var provisional = planned.stream().anyMatch(i -> !years.contains(i.dueOn().getYear()));
    return new TemplateOutcome(template.code(), provisional, planned);
  }

  /** Makes the items. */
  TemplateOutcome make(TemplateDetails template, ItemMoment moment, Locale language) {
    var planned = preview(template, moment, language);
    Map<Integer, UUID> ids = new HashMap<>();
    List<TemplateOutcome.Item> items = new ArrayList<>();
    for (var item : planned.items()) {
      var id = make(item, template.code(), moment.share().id(), ids);
      ids.put(item.position(), id);
      items.add(made(item, id));
    }
    return new TemplateOutcome(template.code(), planned.provisional(), items);
  }

  private UUID make(
      TemplateOutcome.Item item, String template, UUID share, Map<Integer, UUID> ids) {
    var plan = new ItemPlan(item.title(), null, item.dueOn(), null, false, template);
    return switch (item.kind()) {
      case SUB_TASK -> subTasks.add(share, new SubTaskPlan(plan, item.text()));
      case MILESTONE -> milestones.add(share, milestone(item, plan, ids));
      case TARGET -> targets.add(share, target(item, plan));
    };
  }

  private static MilestonePlan milestone(
      TemplateOutcome.Item item, ItemPlan plan, Map<Integer, UUID> ids) {
    var subTask = item.under() == null ? null : ids.get(item.under());
    return new MilestonePlan(plan, Objects.requireNonNull(item.text()), subTask);
  }

  private static TargetPlan target(TemplateOutcome.Item item, ItemPlan plan) {
    return new TargetPlan(
        plan,
        Objects.requireNonNull(item.unit()),
        item.baseline(),
        Objects.requireNonNull(item.goal()),
        Objects.requireNonNull(item.direction()));
  }

  private static TemplateOutcome.Item item(
      TemplateDetails.Step step, LocalDate dueOn, Locale language) {
    var english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new TemplateOutcome.Item(
        null,
        step.kind(),
        step.position(),
        step.under(),
        english ? step.titleEn() : step.titleZh(),
        either(english, step.textZh(), step.textEn()),
        dueOn,
        either(english, step.unitZh(), step.unitEn()),
        step.baseline(),
        step.goal(),
        step.direction());
  }

  private static @Nullable String either(
      boolean english, @Nullable String zh, @Nullable String en) {
    return english && en != null ? en : zh;
  }

  private static TemplateOutcome.Item made(TemplateOutcome.Item item, UUID id) {
    return new TemplateOutcome.Item(
        id,
        item.kind(),
        item.position(),
        item.under(),
        item.title(),
        item.text(),
        item.dueOn(),
        item.unit(),
        item.baseline(),
        item.goal(),
        item.direction());
  }
}
