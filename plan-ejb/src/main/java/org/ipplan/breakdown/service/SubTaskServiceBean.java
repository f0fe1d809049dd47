package org.ipplan.breakdown.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.MilestoneState;
import org.ipplan.breakdown.SubTaskDetails;
import org.ipplan.breakdown.SubTaskPlan;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.breakdown.SubTaskState;
import org.ipplan.breakdown.domain.ItemGuards;
import org.ipplan.breakdown.domain.ItemMoment;
import org.ipplan.breakdown.domain.SubTask;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Sub-tasks: read by one statement, changed by their aggregate. */
@Stateless
@PermitAll
public class SubTaskServiceBean implements SubTaskService {
  private static final String TABLE = "sub_task";
  private static final String COLUMNS = "i.text, i.done_on";
  private static final Set<String> WRITTEN = Set.of(ItemGuards.EDIT);
  private static final Set<SubTaskState> OPEN =
      Set.of(SubTaskState.PLANNED, SubTaskState.IN_PROGRESS);

  @Inject EntityManager entityManager;
  @Inject AssignmentService assignments;
  @Inject Items items;
  @Inject ItemReads reads;

  @Override
  public UUID add(UUID assignment, SubTaskPlan plan) {
    var moment = items.moment(assignment);
    ItemGuards.requireMayAdd(moment);
    items
        .policy(plan.item(), moment, null)
        .optional("text", plan.text(), ItemPlan.MAX_TEXT)
        .orRefuse();
    var subTask = SubTask.planned(plan, items.nextPosition(SubTask.class, assignment), moment);
    items.add(subTask, moment);
    return subTask.id();
  }

  @Override
  public SubTaskDetails get(UUID id) {
    return read(ItemReads.Of.ITEM, id).stream()
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("sub-task.not-found", id));
  }

  @Override
  public List<SubTaskDetails> ofAssignment(UUID assignment) {
    assignments.get(assignment);
    return read(ItemReads.Of.ASSIGNMENT, assignment);
  }

  @Override
  public List<SubTaskDetails> ofTask(UUID task) {
    return read(ItemReads.Of.TASK, task);
  }

  @Override
  public SubTaskDetails change(UUID id, long expectedVersion, SubTaskPlan plan) {
    get(id);
    var subTask = items.find(SubTask.class, id, expectedVersion);
    var moment = moment(subTask);
    items.changed(
        subTask, ItemGuards.EDIT, moment, () -> change(subTask, plan, moment), null, Map.of());
    return get(id);
  }

  /** First whether the caller may, then what is wrong with it; a refusal rolls both back. */
  private void change(SubTask subTask, SubTaskPlan plan, ItemMoment moment) {
    var policy = items.policy(plan.item(), moment, subTask);
    subTask.change(plan, moment);
    policy.optional("text", plan.text(), ItemPlan.MAX_TEXT).orRefuse();
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var subTask = items.find(SubTask.class, id, LockModeType.NONE);
    return subTask.offers(moment(subTask));
  }

  @Override
  public Map<UUID, List<StepOffer>> offersOf(UUID assignment) {
    var toReach = milestonesToReachUnder(assignment);
    var readable = ofAssignment(assignment).stream().map(s -> s.item().id()).toList();
    return items.offersOf(
        SubTask.class, assignment, readable, s -> open(toReach.getOrDefault(s.id(), 0L)));
  }

  @Override
  public SubTaskDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var subTask = items.find(SubTask.class, id, expectedVersion);
    items.take(subTask, action, moment(subTask), input, WRITTEN);
    return get(id);
  }

  private ItemMoment moment(SubTask subTask) {
    var toReach = milestonesToReachUnder(subTask.assignment());
    return items.moment(subTask.assignment()).with(open(toReach.getOrDefault(subTask.id(), 0L)));
  }

  private static List<Refusal> open(long toReach) {
    return toReach == 0 ? List.of() : List.of(Refusal.of("sub-task.milestones-open", toReach));
  }

  /** How many milestones are still to be reached under each sub-task of a share. */
  private Map<UUID, Long> milestonesToReachUnder(UUID assignment) {
    return entityManager
        .createQuery(
            "select m.subTask, count(m) from Milestone m where m.assignment = :share"
                + " and m.subTask is not null and m.state in (:toReach) group by m.subTask",
            Object[].class)
        .setParameter("share", assignment)
        .setParameter("toReach", Set.of(MilestoneState.PLANNED, MilestoneState.REJECTED))
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  private List<SubTaskDetails> read(ItemReads.Of of, UUID id) {
    return reads.read(TABLE, COLUMNS, of, id).stream().map(this::details).toList();
  }

  private SubTaskDetails details(Tuple row) {
    var state = SubTaskState.valueOf(row.get("state", String.class));
    return new SubTaskDetails(
        reads.item(row, OPEN.contains(state)),
        row.get("text", String.class),
        state,
        row.get("done_on", LocalDate.class),
        row.get("ended_reason", String.class));
  }
}
