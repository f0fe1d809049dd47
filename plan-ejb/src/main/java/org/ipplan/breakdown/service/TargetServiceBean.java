package org.ipplan.breakdown.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.NewValue;
import org.ipplan.breakdown.TargetDetails;
import org.ipplan.breakdown.TargetPlan;
import org.ipplan.breakdown.TargetProgress;
import org.ipplan.breakdown.TargetService;
import org.ipplan.breakdown.TargetState;
import org.ipplan.breakdown.domain.ItemGuards;
import org.ipplan.breakdown.domain.ItemMoment;
import org.ipplan.breakdown.domain.ItemPolicy;
import org.ipplan.breakdown.domain.Target;
import org.ipplan.breakdown.domain.TargetSteps;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Targets: read by two statements, one for the values of all; changed by their aggregate. */
@Stateless
@PermitAll
public class TargetServiceBean implements TargetService {
  private static final String TABLE = "target";
  private static final String COLUMNS = "i.unit, i.baseline, i.goal, i.direction";
  private static final Set<String> WRITTEN = Set.of(ItemGuards.EDIT, TargetSteps.RECORD);

  private static final String VALUES =
      """
      SELECT v.target_id, v.number, v.value_on, v.value, v.source, v.reported_by, v.reported_at
      FROM target_value v WHERE v.target_id IN (:targets)
      ORDER BY v.target_id, v.value_on, v.number
      """;

  @Inject EntityManager entityManager;
  @Inject AssignmentService assignments;
  @Inject Items items;
  @Inject ItemReads reads;

  @Override
  public UUID add(UUID assignment, TargetPlan plan) {
    var moment = items.moment(assignment);
    ItemGuards.requireMayAdd(moment);
    items.policy(plan.item(), moment, null).numbers(plan).orRefuse();
    var target = Target.planned(plan, items.nextPosition(Target.class, assignment), moment);
    items.add(target, moment);
    return target.id();
  }

  @Override
  public TargetDetails get(UUID id) {
    return read(ItemReads.Of.ITEM, id).stream()
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("target.not-found", id));
  }

  @Override
  public List<TargetDetails> ofAssignment(UUID assignment) {
    assignments.get(assignment);
    return read(ItemReads.Of.ASSIGNMENT, assignment);
  }

  @Override
  public List<TargetDetails> ofTask(UUID task) {
    return read(ItemReads.Of.TASK, task);
  }

  @Override
  public TargetDetails change(UUID id, long expectedVersion, TargetPlan plan) {
    get(id);
    var target = items.find(Target.class, id, expectedVersion);
    var moment = items.moment(target.assignment());
    items.changed(
        target, ItemGuards.EDIT, moment, () -> change(target, plan, moment), null, Map.of());
    return get(id);
  }

  /** First whether the caller may, then what is wrong with it; a refusal rolls both back. */
  private void change(Target target, TargetPlan plan, ItemMoment moment) {
    var policy = items.policy(plan.item(), moment, target);
    target.change(plan, moment);
    policy.numbers(plan).orRefuse();
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var target = items.find(Target.class, id, LockModeType.NONE);
    return target.offers(items.moment(target.assignment()));
  }

  @Override
  public Map<UUID, List<StepOffer>> offersOf(UUID assignment) {
    var readable = ofAssignment(assignment).stream().map(t -> t.item().id()).toList();
    return items.offersOf(Target.class, assignment, readable, t -> List.of());
  }

  @Override
  public TargetDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var target = items.find(Target.class, id, expectedVersion);
    items.take(target, action, items.moment(target.assignment()), input, WRITTEN);
    return get(id);
  }

  @Override
  public TargetDetails record(UUID id, NewValue value) {
    get(id);
    // of two who report at once the second waits here and counts on from the first
    var target = items.find(Target.class, id, LockModeType.PESSIMISTIC_WRITE);
    var moment = items.moment(target.assignment());
    // not yet checked, so not written out: a large exponent would fill the memory
    var facts = Map.of("on", value.on().toString(), "value", value.value().toString());
    items.changed(
        target, TargetSteps.RECORD, moment, () -> record(target, value, moment), null, facts);
    return get(id);
  }

  private void record(Target target, NewValue value, ItemMoment moment) {
    var reported = target.record(value, nextNumber(target), moment);
    new ItemPolicy(moment).value(value).orRefuse();
    entityManager.persist(reported);
    // the series is part of the target
    entityManager.lock(target, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  private int nextNumber(Target target) {
    return entityManager
        .createQuery(
            "select coalesce(max(v.number), 0) + 1 from TargetValue v where v.target = :target",
            Integer.class)
        .setParameter("target", target.id())
        .getSingleResult();
  }

  private List<TargetDetails> read(ItemReads.Of of, UUID id) {
    var rows = reads.read(TABLE, COLUMNS, of, id);
    var values = rows.isEmpty() ? Map.<UUID, List<Tuple>>of() : values(rows);
    return rows.stream()
        .map(row -> details(row, values.getOrDefault(row.get("id", UUID.class), List.of())))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private Map<UUID, List<Tuple>> values(List<Tuple> targets) {
    var ids = targets.stream().map(row -> row.get("id", UUID.class)).toList();
    List<Tuple> rows =
        entityManager
            .createNativeQuery(VALUES, Tuple.class)
            .setParameter("targets", ids)
            .getResultList();
    return rows.stream().collect(groupingBy(row -> row.get("target_id", UUID.class)));
  }

  private TargetDetails details(Tuple row, List<Tuple> reported) {
    var baseline = ItemReads.number(row, "baseline");
    var goal = ItemReads.plain(row.get("goal", BigDecimal.class));
    var direction = Direction.valueOf(row.get("direction", String.class));
    var state = TargetState.valueOf(row.get("state", String.class));
    var values = reported.stream().map(TargetServiceBean::value).toList();
    var latest = values.isEmpty() ? null : values.get(values.size() - 1).value();
    var progress = TargetProgress.of(baseline, goal, direction, latest);
    return new TargetDetails(
        reads.item(row, state == TargetState.SET && !progress.met()),
        row.get("unit", String.class),
        baseline,
        goal,
        direction,
        state,
        values,
        progress,
        row.get("ended_reason", String.class));
  }

  private static TargetDetails.Value value(Tuple row) {
    return new TargetDetails.Value(
        row.get("number", Integer.class),
        row.get("value_on", LocalDate.class),
        Objects.requireNonNull(ItemReads.number(row, "value")),
        row.get("source", String.class),
        row.get("reported_by", String.class),
        row.get("reported_at", Instant.class));
  }
}
