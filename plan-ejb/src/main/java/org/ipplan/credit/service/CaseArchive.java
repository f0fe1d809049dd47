package org.ipplan.credit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.credit.ApplicationState;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.CreditWords;
import org.ipplan.credit.domain.CaseHistory;
import org.ipplan.credit.domain.CaseStep;
import org.ipplan.credit.domain.CreditApplication;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.paper.ArchiveSource;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** Cases for the records office: for credit staff of the department, once nothing is open. */
@ApplicationScoped
public class CaseArchive implements ArchiveSource {
  /** What retention hangs on, and what a package of it is called, by the list. */
  private static final Map<CreditList, String> KINDS =
      Map.of(CreditList.DISHONESTY, "determination", CreditList.SERIOUS, "serious-listing");

  private static final Map<CreditList, String> TITLES =
      Map.of(CreditList.DISHONESTY, "archive.title", CreditList.SERIOUS, "archive.title.serious");

  private static final String FIND =
      "SELECT c.id FROM credit_case c WHERE cast(c.id AS text) = :id"
          + " AND c.department_code = cast(:department AS text)";

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject Cases cases;
  @Inject Listings listings;

  @Override
  public String objectType() {
    return CaseEffects.TYPE;
  }

  @Override
  public Optional<Case> find(String objectId, Caller caller) {
    if (!caller.isCreditStaff()) {
      return Optional.empty();
    }
    var query =
        entityManager
            .createNativeQuery(FIND, UUID.class)
            .setParameter("id", objectId)
            .setParameter("department", caller.department());
    return Rows.first(query, UUID.class)
        .map(id -> entityManager.find(CreditCase.class, id))
        .map(this::of);
  }

  private Case of(CreditCase matter) {
    var steps = cases.history(matter).steps();
    var applications = applications(matter);
    return new Case(
        CreditWords.text(
            Locale.SIMPLIFIED_CHINESE,
            Objects.requireNonNull(TITLES.get(matter.list())),
            PartyOnPaper.of(matter.subject(), entityManager).inLists()),
        matter.department(),
        Objects.requireNonNull(KINDS.get(matter.list())),
        closedOn(matter, steps, applications),
        steps(steps, applications),
        votes(matter, steps));
  }

  /** Votes of the panel (P-57). */
  private List<Vote> votes(CreditCase matter, List<CaseStep> steps) {
    var history = new CaseHistory(steps);
    return listings.all(org.ipplan.credit.domain.Vote.class, matter.id(), "votedAt").stream()
        .map(cast -> new Vote(cast.voter(), cast.word(history), cast.votedAt(), cast.reasons()))
        .toList();
  }

  private List<CreditApplication> applications(CreditCase matter) {
    return entityManager
        .createQuery(
            "select a from CreditApplication a where a.caseId = :id order by a.filedAt",
            CreditApplication.class)
        .setParameter("id", matter.id())
        .getResultList();
  }

  private @Nullable LocalDate closedOn(
      CreditCase matter, List<CaseStep> steps, List<CreditApplication> applications) {
    if (applications.stream().anyMatch(CaseArchive::isOpen)) {
      return null;
    }
    return switch (matter.stateOn(clock.today())) {
      case EXPIRED -> matter.until();
      case REMOVED -> matter.state() == CaseState.LISTED ? matter.until() : lastOn(steps);
      case REPAIRED, REVOKED, REJECTED -> lastOn(steps);
      case DRAFT,
          UNDER_REVIEW,
          DETERMINED,
          REPORTED,
          PUBLISHED,
          NOTICE_SERVED,
          DEFENCE_OPEN,
          LEGAL_REVIEW,
          PANEL,
          SUPERIOR_CONSENT,
          DECIDED,
          SERVED,
          LISTED ->
          null;
    };
  }

  private static LocalDate lastOn(List<CaseStep> steps) {
    return steps.get(steps.size() - 1).doneOn();
  }

  private static boolean isOpen(CreditApplication application) {
    return application.state() == ApplicationState.FILED
        || application.state() == ApplicationState.ACCEPTED;
  }

  /** What was done with the case, and the filing of what was asked about it, as time went. */
  private static List<Step> steps(List<CaseStep> steps, List<CreditApplication> applications) {
    var done = new ArrayList<Step>();
    @Nullable String before = null;
    for (var step : steps) {
      done.add(
          new Step(
              step.action(),
              step.doneBy(),
              step.doneFor(),
              step.doneAt(),
              before,
              step.state(),
              step.note()));
      before = step.state();
    }
    return Stream.concat(done.stream(), applications.stream().map(CaseArchive::filing))
        .sorted(Comparator.comparing(Step::at))
        .toList();
  }

  private static Step filing(CreditApplication application) {
    return new Step(
        "file-" + application.kind().name().toLowerCase(Locale.ROOT),
        application.filedBy(),
        application.filedFor(),
        application.filedAt(),
        null,
        application.state().name(),
        application.text());
  }
}
