package org.ipplan.breakdown.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.domain.Item;
import org.ipplan.breakdown.domain.ItemGuards;
import org.ipplan.breakdown.domain.ItemMoment;
import org.ipplan.breakdown.domain.ItemPolicy;
import org.ipplan.breakdown.domain.Share;
import org.ipplan.directory.DirectoryService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** The items as aggregates, whatever their kind: finds, stores and steps them, tells the trail. */
@Dependent
public class Items {
  private static final Set<AssignmentState> WORKED_ON =
      Set.of(AssignmentState.ACCEPTED, AssignmentState.IN_PROGRESS);

  private static final String TASK =
      "SELECT continuing, state IN ('ASSIGNED', 'IN_PROGRESS') FROM task WHERE id = :task";

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject AssignmentService assignments;
  @Inject DirectoryService directory;
  @Inject ItemOrder order;
  @Inject Event<StepTaken> steps;

  /**
   * @throws DomainException {@code assignment.not-found}
   */
  ItemMoment moment(UUID assignment) {
    return new ItemMoment(
        share(assignments.get(assignment)),
        callers.caller(),
        clock.today(),
        clock.now(),
        List.of());
  }

  private Share share(AssignmentDetails share) {
    var task =
        (Object[])
            entityManager
                .createNativeQuery(TASK)
                .setParameter("task", share.task())
                .getSingleResult();
    return new Share(
        share.id(),
        share.task(),
        share.department(),
        share.role() == AssignmentRole.LEAD,
        share.dueOn(),
        (Boolean) task[0],
        (Boolean) task[1] && WORKED_ON.contains(share.state()));
  }

  /** The item; whether the caller may know of it was asked before. */
  <T extends Item> T find(Class<T> kind, UUID id, LockModeType lock) {
    return entityManager.find(kind, id, lock);
  }

  /**
   * @throws DomainException {@code version.stale}
   */
  <T extends Item> T find(Class<T> kind, UUID id, long expectedVersion) {
    var item = find(kind, id, LockModeType.NONE);
    if (item.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return item;
  }

  /**
   * Offers of the items of a share.
   *
   * @param readable ids of those the caller may read
   * @param open what of an item is still to be done
   */
  <T extends Item> Map<UUID, List<StepOffer>> offersOf(
      Class<T> kind, UUID assignment, List<UUID> readable, Function<T, List<Refusal>> open) {
    var moment = moment(assignment);
    return entityManager
        .createQuery(
            "select i from %s i where i.assignment = :share".formatted(kind.getSimpleName()), kind)
        .setParameter("share", assignment)
        .getResultStream()
        .filter(item -> readable.contains(item.id()))
        .collect(Collectors.toMap(Item::id, item -> item.offers(moment.with(open.apply(item)))));
  }

  /** The place after the last one. */
  int nextPosition(Class<? extends Item> kind, UUID assignment) {
    return entityManager
        .createQuery(
            "select coalesce(max(i.position), 0) + 1 from %s i where i.assignment = :share"
                .formatted(kind.getSimpleName()),
            Integer.class)
        .setParameter("share", assignment)
        .getSingleResult();
  }

  /**
   * A policy that was asked what all kinds have in common.
   *
   * @param before the item as it is, null for a new one
   */
  ItemPolicy policy(ItemPlan plan, ItemMoment moment, @Nullable Item before) {
    var policy = new ItemPolicy(moment).item(plan, before == null ? null : before.dueOn());
    var handler = plan.handler();
    if (handler != null && (before == null || !handler.equals(before.handler()))) {
      var department = moment.share().department();
      policy.check(isOf(department, handler), "handler", "assignment.handler-unknown", department);
    }
    return policy;
  }

  private boolean isOf(String department, String handler) {
    return directory.officials(department).stream()
        .anyMatch(official -> official.name().equals(handler));
  }

  /** Stores a new item and tells the trail. */
  void add(Item item, ItemMoment moment) {
    entityManager.persist(item);
    entityManager.flush();
    tell("add", item, moment, null, null, null, Map.of());
  }

  /** Takes a step of somebody's wish; what is done by writing the item is none of them. */
  void take(Item item, String action, ItemMoment moment, StepInput input, Set<String> written) {
    if (written.contains(action)) {
      throw new DomainException(
          DomainException.Kind.NOT_FOUND, "workflow.unknown-action", action, item.kind());
    }
    var reason = input.reason() == null ? input.note() : input.reason();
    changed(item, action, moment, () -> take(item, action, moment, input), reason, Map.of());
  }

  private void take(Item item, String action, ItemMoment moment, StepInput input) {
    item.take(action, moment, input);
    if (ItemGuards.ORDER.contains(action)) {
      order.move(item, action.equals(ItemGuards.MOVE_UP));
    }
  }

  /** Changes an item, stores it and tells the trail. */
  void changed(
      Item item,
      String action,
      ItemMoment moment,
      Runnable change,
      @Nullable String reason,
      Map<String, String> facts) {
    var state = item.stateName();
    var version = item.version();
    change.run();
    entityManager.flush();
    tell(action, item, moment, state, version, reason, facts);
  }

  private void tell(
      String action,
      Item item,
      ItemMoment moment,
      @Nullable String before,
      @Nullable Long versionBefore,
      @Nullable String reason,
      Map<String, String> facts) {
    var changes = new HashMap<>(facts);
    changes.put("title", item.title());
    changes.put("dueOn", item.dueOn().toString());
    steps.fire(
        new StepTaken(
            action,
            item.kind(),
            item.id().toString(),
            moment.share().task(),
            ItemGuards.ORDER.contains(action) ? Visibility.AUDIT : Visibility.PARTIES,
            moment.share().department(),
            before,
            item.stateName(),
            versionBefore,
            item.version(),
            reason,
            changes));
  }
}
