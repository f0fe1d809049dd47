package org.ipplan.plan.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageService.ByHand;
import org.ipplan.plan.LineageService.Suggested;
import org.ipplan.plan.LineageState;
import org.ipplan.plan.domain.lineage.Succession;
import org.ipplan.plan.domain.lineage.Suggestions;
import org.ipplan.plan.domain.lineage.TaskLink;
import org.ipplan.plan.domain.lineage.TaskLinkSteps;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Suggests links, takes their steps, and has the trail told. */
@Dependent
public class LinkSteps {
  private static final String OTHERS =
      """
      SELECT l.kind, f.number AS from_number, coalesce(t.number, 0) AS to_number
      FROM task_link l JOIN task f ON f.id = l.from_task LEFT JOIN task t ON t.id = l.to_task
      WHERE l.state = 'CONFIRMED' AND l.from_year = :from AND l.to_year = :to AND l.id <> :link
        AND (l.from_task = :fromTask OR l.to_task = :toTask)
      ORDER BY f.number, t.number
      """;

  private static final String TASK_YEAR =
      """
      SELECT t.year FROM task t JOIN plan_version v ON v.id = t.plan_version_id
      WHERE t.id = :task AND v.state = 'PUBLISHED'
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject SuggestedLinks suggested;
  @Inject LineageTrail trail;

  Suggested suggest(int from, int to, Succession succession) {
    oneAtATime(from);
    var plans = suggested.plans(from, to);
    var suggestions =
        new Suggestions(plans.earlier(), plans.later(), succession, suggested.settled(from, to));
    var links = suggestions.all();
    suggested.replace(from, to, links);
    var dropped = (int) links.stream().filter(link -> link.to() == null).count();
    trail.suggested(from, to, links.size());
    return new Suggested(links.size(), dropped, suggestions.withoutText());
  }

  List<StepOffer> offers(UUID id, Caller caller) {
    var link = find(id);
    return link.offers(facts(link, caller, link.kind()));
  }

  void take(
      UUID id, String action, long expectedVersion, @Nullable LineageKind kind, StepInput input) {
    oneAtATime(find(id).fromYear());
    var link = find(id);
    entityManager.refresh(link);
    if (link.version() != expectedVersion) {
      throw DomainException.stale();
    }
    take(link, action, kind == null ? link.kind() : kind, input);
  }

  private void take(TaskLink link, String action, LineageKind kind, StepInput input) {
    var before = link.state();
    var version = link.version();
    link.take(action, facts(link, callers.caller(), kind), input, clock.now());
    entityManager.flush();
    trail.taken(link, action, before, version, input);
  }

  UUID set(ByHand wish) {
    int fromYear = task(wish.from());
    oneAtATime(fromYear);
    int toYear = toYear(wish, fromYear);
    var known = known(wish, toYear);
    if (known.filter(link -> link.state() != LineageState.SUGGESTED).isPresent()) {
      throw DomainException.conflict(
          List.of(Refusal.of("lineage.exists", known.get().state().name())));
    }
    var link =
        known.orElseGet(() -> new TaskLink(wish.from(), fromYear, wish.to(), toYear, wish.kind()));
    if (known.isEmpty()) {
      entityManager.persist(link);
      entityManager.flush();
    }
    take(
        link,
        TaskLinkSteps.CONFIRM,
        wish.kind(),
        new StepInput(null, wish.note(), null, null, null));
    return link.id();
  }

  private int toYear(ByHand wish, int fromYear) {
    var to = wish.to();
    var wanted = wish.toYear();
    var year = to == null ? (wanted == null ? Integer.valueOf(fromYear + 1) : wanted) : task(to);
    if (year <= fromYear) {
      throw DomainException.invalid("to", "lineage.not-later", fromYear);
    }
    return year;
  }

  /**
   * Year of a task of a published version.
   *
   * @throws DomainException {@code task.not-found}
   */
  int task(UUID id) {
    var year =
        (Integer)
            entityManager
                .createNativeQuery(TASK_YEAR, Integer.class)
                .setParameter("task", id)
                .getSingleResultOrNull();
    if (year == null) {
      throw DomainException.notFound("task.not-found", id);
    }
    return year;
  }

  private Optional<TaskLink> known(ByHand wish, int toYear) {
    return entityManager
        .createQuery(
            "select l from TaskLink l where l.fromTask = :from and l.toYear = :year"
                + " and (l.toTask = :to or l.toTask is null and :dropped = true)",
            TaskLink.class)
        .setParameter("from", wish.from())
        .setParameter("year", toYear)
        .setParameter("to", wish.to() == null ? wish.from() : wish.to())
        .setParameter("dropped", wish.to() == null)
        .getResultStream()
        .findFirst();
  }

  private TaskLink find(UUID id) {
    var link = entityManager.find(TaskLink.class, id);
    if (link == null) {
      throw DomainException.notFound("lineage.not-found", id);
    }
    return link;
  }

  private TaskLinkSteps.Facts facts(TaskLink link, Caller caller, LineageKind kind) {
    var to = link.to();
    @SuppressWarnings("unchecked")
    Stream<Tuple> others =
        entityManager
            .createNativeQuery(OTHERS, Tuple.class)
            .setParameter("from", link.fromYear())
            .setParameter("to", link.toYear())
            .setParameter("link", link.id())
            .setParameter("fromTask", link.from())
            .setParameter("toTask", to == null ? link.from() : to)
            .getResultStream();
    return new TaskLinkSteps.Facts(caller, kind, others.map(LinkSteps::other).toList());
  }

  private static TaskLinkSteps.Other other(Tuple row) {
    return new TaskLinkSteps.Other(
        LineageKind.valueOf(row.get("kind", String.class)),
        row.get("from_number", Integer.class),
        row.get("to_number", Integer.class));
  }

  /** Two links of one task settled at once: the second sees the first. */
  private void oneAtATime(int fromYear) {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('lineage'), :year)", Integer.class)
        .setParameter("year", fromYear)
        .getResultList();
  }
}
