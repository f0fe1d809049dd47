package org.ipplan.plan.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ipplan.plan.PlanPublished;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanState;
import org.ipplan.plan.PlanVersionDetails;
import org.ipplan.plan.PlanVersionDetails.Heading;
import org.ipplan.plan.domain.PlanVersion;
import org.ipplan.plan.domain.Task;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepOffer;

/** Reads versions by statements that leave drafts to the office, and publishes them. */
@Stateless
@PermitAll
public class PlanServiceBean implements PlanService {
  private static final String VERSIONS =
      """
      SELECT v.id, v.version, v.year, v.number, v.state, v.sample, v.title_zh, v.title_en,
        v.imported_by, v.imported_at, v.published_by, v.published_at,
        (SELECT count(*) FROM task t WHERE t.plan_version_id = v.id) AS tasks
      FROM plan_version v
      WHERE (:office OR v.state <> 'DRAFT') AND (:year = 0 OR v.year = :year)
        AND (:number = 0 OR v.number = :number) AND (:published = false OR v.state = 'PUBLISHED')
      ORDER BY v.year DESC, v.number DESC
      """;

  private static final String HEADINGS =
      """
      SELECT h.chapter, h.section, h.title_zh, h.title_en
      FROM plan_heading h JOIN plan_version v ON v.id = h.plan_version_id
      WHERE v.year = :year AND v.number = :number
      ORDER BY h.chapter, h.section NULLS FIRST
      """;

  private static final String GO_ON =
      """
      UPDATE task n SET continues = o.id, state = o.state, former_state = o.former_state,
        paused_on = o.paused_on, closing_proposed_by = o.closing_proposed_by,
        closing_proposed_for = o.closing_proposed_for,
        handled_outside = o.handled_outside,
        others_settled = o.others_settled AND n.open_ended,
        due_on = CASE WHEN n.due_on = coalesce(
            (SELECT d.former_on FROM task_date_change d
             WHERE d.task_id = o.id ORDER BY d.decided_at LIMIT 1), o.due_on)
          THEN o.due_on ELSE n.due_on END,
        version = n.version + 1
      FROM task o
      WHERE n.plan_version_id = :draft AND o.plan_version_id = :former AND o.number = n.number
        AND (SELECT array_agg(p.department_code ORDER BY p.position)
             FROM task_party p WHERE p.task_id = n.id)
          = (SELECT array_agg(p.department_code ORDER BY p.position)
             FROM task_party p WHERE p.task_id = o.id)
      """;

  private static final String DATES_GO_ON =
      """
      UPDATE task_date_change d SET task_id = n.id
      FROM task n WHERE n.plan_version_id = :draft AND n.continues = d.task_id
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject PlanVersions versions;
  @Inject Event<StepTaken> steps;
  @Inject Event<PlanPublished> publications;

  @Override
  public List<PlanVersionDetails> published() {
    return read(0, 0, true);
  }

  @Override
  public PlanVersionDetails published(int year) {
    return withHeadings(only(read(year, 0, true), year));
  }

  @Override
  public List<PlanVersionDetails> versions(int year) {
    return read(year, 0, false);
  }

  @Override
  public PlanVersionDetails version(int year, int number) {
    return withHeadings(only(read(year, number, false), year));
  }

  @Override
  public List<StepOffer> offers(int year, int number) {
    only(read(year, number, false), year);
    return versions.find(year, number).offers(callers.caller());
  }

  @Override
  public PlanVersionDetails publish(int year, int number, long expectedVersion) {
    requireOffice();
    var details = only(read(year, number, false), year);
    var draft = versions.find(year, number);
    if (draft.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var former = versions.published(year);
    draft.publish(callers.caller(), clock.now());
    former.ifPresent(PlanVersion::supersede);
    entityManager.flush();
    versions.tasks(draft).forEach(Task::assign);
    entityManager.flush();
    former.filter(plan -> !plan.isSample()).ifPresent(plan -> goOn(plan, draft));
    record(draft, details.state());
    publications.fire(
        new PlanPublished(
            year,
            draft.id(),
            former.map(PlanVersion::id).orElse(null),
            former.map(PlanVersion::isSample).orElse(false)));
    return version(year, number);
  }

  /** Before anything else: whoever may not publish learns nothing of drafts. */
  private void requireOffice() {
    if (!callers.caller().isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("plan.publisher-role")));
    }
  }

  /**
   * Work goes on under the new version where a task's number and parties are unchanged. A date that
   * was moved stays moved, unless the new text sets another than the former text did.
   */
  private void goOn(PlanVersion former, PlanVersion draft) {
    entityManager
        .createNativeQuery(GO_ON)
        .setParameter("former", former.id())
        .setParameter("draft", draft.id())
        .executeUpdate();
    entityManager.createNativeQuery(DATES_GO_ON).setParameter("draft", draft.id()).executeUpdate();
    entityManager.clear();
  }

  private void record(PlanVersion draft, PlanState before) {
    steps.fire(
        new StepTaken(
            "publish",
            "plan-version",
            draft.id().toString(),
            null,
            Visibility.AUDIT,
            null,
            before.name(),
            PlanState.PUBLISHED.name(),
            draft.version() - 1,
            draft.version(),
            null,
            Map.of(
                "year",
                Integer.toString(draft.year()),
                "number",
                Integer.toString(draft.number()))));
  }

  private List<PlanVersionDetails> read(int year, int number, boolean published) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        entityManager
            .createNativeQuery(VERSIONS, Tuple.class)
            .setParameter("office", callers.caller().isOffice())
            .setParameter("year", year)
            .setParameter("number", number)
            .setParameter("published", published)
            .getResultList();
    return rows.stream().map(PlanServiceBean::details).toList();
  }

  private static PlanVersionDetails only(List<PlanVersionDetails> versions, int year) {
    return versions.stream()
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("plan.not-found", year));
  }

  private PlanVersionDetails withHeadings(PlanVersionDetails version) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        entityManager
            .createNativeQuery(HEADINGS, Tuple.class)
            .setParameter("year", version.year())
            .setParameter("number", version.number())
            .getResultList();
    return version.withHeadings(rows.stream().map(PlanServiceBean::heading).toList());
  }

  private static Heading heading(Tuple row) {
    return new Heading(
        row.get("chapter", Integer.class),
        row.get("section", Integer.class),
        row.get("title_zh", String.class),
        row.get("title_en", String.class));
  }

  private static PlanVersionDetails details(Tuple row) {
    return new PlanVersionDetails(
        row.get("version", Long.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        PlanState.valueOf(row.get("state", String.class)),
        row.get("sample", Boolean.class),
        row.get("title_zh", String.class),
        row.get("title_en", String.class),
        row.get("tasks", Long.class).intValue(),
        row.get("imported_by", String.class),
        row.get("imported_at", Instant.class),
        row.get("published_by", String.class),
        row.get("published_at", Instant.class),
        List.of());
  }
}
