package org.ipplan.breakdown.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.MilestoneDetails;
import org.ipplan.breakdown.MilestonePlan;
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.breakdown.MilestoneState;
import org.ipplan.breakdown.SubTaskDetails;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.breakdown.SubTaskState;
import org.ipplan.breakdown.domain.ItemGuards;
import org.ipplan.breakdown.domain.ItemMoment;
import org.ipplan.breakdown.domain.ItemPolicy;
import org.ipplan.breakdown.domain.Milestone;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Milestones: read by one statement, changed by their aggregate. */
@Stateless
@PermitAll
public class MilestoneServiceBean implements MilestoneService {
  private static final String TABLE = "milestone";
  private static final String COLUMNS =
      "i.sub_task_id, i.verification, i.met_on, i.met_note, i.claimed_by, i.finding_reason,"
          + " i.found_by, i.found_at";
  private static final Set<String> WRITTEN = Set.of(ItemGuards.EDIT);
  private static final Set<MilestoneState> TO_REACH =
      Set.of(MilestoneState.PLANNED, MilestoneState.REJECTED);

  @Inject AssignmentService assignments;
  @Inject SubTaskService subTasks;
  @Inject Items items;
  @Inject ItemReads reads;

  @Override
  public UUID add(UUID assignment, MilestonePlan plan) {
    var moment = items.moment(assignment);
    ItemGuards.requireMayAdd(moment);
    check(items.policy(plan.item(), moment, null), plan, assignment).orRefuse();
    var position = items.nextPosition(Milestone.class, assignment);
    var milestone = Milestone.planned(plan, position, moment);
    items.add(milestone, moment);
    return milestone.id();
  }

  private ItemPolicy check(ItemPolicy policy, MilestonePlan plan, UUID assignment) {
    return policy
        .text("verification", plan.verification(), ItemPlan.MAX_TEXT)
        .check(belongs(plan.subTask(), assignment), "subTask", "milestone.other-sub-task");
  }

  /** To a sub-task of its own share that goes on. */
  private boolean belongs(@Nullable UUID subTask, UUID assignment) {
    return subTask == null
        || subTasks.ofAssignment(assignment).stream()
            .filter(each -> each.state() != SubTaskState.CANCELLED)
            .map(SubTaskDetails::item)
            .anyMatch(each -> each.id().equals(subTask));
  }

  @Override
  public MilestoneDetails get(UUID id) {
    return read(ItemReads.Of.ITEM, id).stream()
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("milestone.not-found", id));
  }

  @Override
  public List<MilestoneDetails> ofAssignment(UUID assignment) {
    assignments.get(assignment);
    return read(ItemReads.Of.ASSIGNMENT, assignment);
  }

  @Override
  public List<MilestoneDetails> ofTask(UUID task) {
    return read(ItemReads.Of.TASK, task);
  }

  @Override
  public MilestoneDetails change(UUID id, long expectedVersion, MilestonePlan plan) {
    get(id);
    var milestone = items.find(Milestone.class, id, expectedVersion);
    var moment = items.moment(milestone.assignment());
    items.changed(
        milestone, ItemGuards.EDIT, moment, () -> change(milestone, plan, moment), null, Map.of());
    return get(id);
  }

  /** First whether the caller may, then what is wrong with it; a refusal rolls both back. */
  private void change(Milestone milestone, MilestonePlan plan, ItemMoment moment) {
    var policy = items.policy(plan.item(), moment, milestone);
    check(policy, plan, milestone.assignment());
    milestone.change(plan, moment);
    policy.orRefuse();
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var milestone = items.find(Milestone.class, id, LockModeType.NONE);
    return milestone.offers(items.moment(milestone.assignment()));
  }

  @Override
  public Map<UUID, List<StepOffer>> offersOf(UUID assignment) {
    var readable = ofAssignment(assignment).stream().map(m -> m.item().id()).toList();
    return items.offersOf(Milestone.class, assignment, readable, m -> List.of());
  }

  @Override
  public MilestoneDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var milestone = items.find(Milestone.class, id, expectedVersion);
    items.take(milestone, action, items.moment(milestone.assignment()), input, WRITTEN);
    return get(id);
  }

  private List<MilestoneDetails> read(ItemReads.Of of, UUID id) {
    return reads.read(TABLE, COLUMNS, of, id).stream().map(this::details).toList();
  }

  private MilestoneDetails details(Tuple row) {
    var state = MilestoneState.valueOf(row.get("state", String.class));
    var item = reads.item(row, TO_REACH.contains(state));
    var claim = claim(row);
    var late = claim != null && claim.metOn().isAfter(item.dueOn());
    return new MilestoneDetails(
        item,
        row.get("verification", String.class),
        row.get("sub_task_id", UUID.class),
        state,
        claim,
        finding(row, state),
        item.overdue() || late,
        row.get("ended_reason", String.class));
  }

  private static MilestoneDetails.@Nullable Claim claim(Tuple row) {
    return row.get("met_on") == null
        ? null
        : new MilestoneDetails.Claim(
            row.get("met_on", LocalDate.class),
            row.get("met_note", String.class),
            row.get("claimed_by", String.class));
  }

  private static MilestoneDetails.@Nullable Finding finding(Tuple row, MilestoneState state) {
    return row.get("found_by") == null
        ? null
        : new MilestoneDetails.Finding(
            state == MilestoneState.CONFIRMED,
            row.get("finding_reason", String.class),
            row.get("found_by", String.class),
            row.get("found_at", Instant.class));
  }
}
