package org.ipplan.directory.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.ipplan.directory.DirectoryService;
import org.ipplan.directory.NewSubstitution;
import org.ipplan.directory.OfficialDetails;
import org.ipplan.directory.SubstitutionDetails;
import org.ipplan.directory.SubstitutionService;
import org.ipplan.directory.SubstitutionState;
import org.ipplan.directory.domain.Substitution;
import org.ipplan.directory.domain.SubstitutionWorkflow;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Loads substitutions, asks the model, tells the trail. */
@Stateless
@PermitAll
public class SubstitutionServiceBean implements SubstitutionService {
  /** PostgreSQL's code for a row that an exclusion constraint does not let in. */
  private static final String EXCLUSION_VIOLATED = "23P01";

  private static final String READABLE =
      """
      select s from Substitution s
      where :everyDepartment = true or s.department = :department
        or s.absent = :name or s.substitute = :name
      order by s.fromOn desc, s.enteredAt desc, s.id
      """;

  private static final String IN_FORCE =
      """
      select s from Substitution s
      where s.substitute = :name and s.department = :department
        and s.state = org.ipplan.directory.SubstitutionState.ENTERED
        and :today between s.fromOn and s.toOn
      order by s.absent
      """;

  private static final String AWAY =
      """
      select count(s) from Substitution s
      where s.absent = :name and s.state = org.ipplan.directory.SubstitutionState.ENTERED
        and s.fromOn <= :toOn and s.toOn >= :fromOn
      """;

  @Inject EntityManager entityManager;
  @Inject DirectoryService directory;
  @Inject OfficialRoles roles;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public UUID enter(NewSubstitution wanted) {
    var departments =
        new Substitution.Departments(department(wanted.absent()), department(wanted.substitute()));
    var entered =
        Substitution.enter(wanted, departments, callers.caller(), clock.now(), clock.today());
    requireHere(wanted.substitute(), wanted);
    entityManager.persist(entered);
    flushAlone();
    record("enter", entered, null, wanted.reason());
    return entered.id();
  }

  @Override
  public SubstitutionDetails get(UUID id) {
    return find(id).details(clock.today());
  }

  @Override
  public List<SubstitutionDetails> list() {
    return readable().stream().map(each -> each.details(clock.today())).toList();
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    return find(id).offers(callers.caller(), clock.today());
  }

  @Override
  public SubstitutionDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var substitution = find(id);
    if (substitution.version() != expectedVersion) {
      throw DomainException.stale();
    }
    if (!action.equals(SubstitutionWorkflow.WITHDRAW)) {
      throw new DomainException(
          Kind.NOT_FOUND, "workflow.unknown-action", action, SubstitutionWorkflow.TABLE.name());
    }
    substitution.withdraw(callers.caller(), input, clock.now(), clock.today());
    entityManager.flush();
    record(action, substitution, SubstitutionState.ENTERED, input.reason());
    return get(id);
  }

  @Override
  public List<SubstitutionDetails> mine() {
    return inForce(callers.caller()).stream().map(each -> each.details(clock.today())).toList();
  }

  @Override
  public Caller acting(Caller signedIn, String absent) {
    var standsIn =
        inForce(signedIn).stream()
            .map(each -> each.details(clock.today()))
            .filter(each -> each.absent().equals(absent))
            .anyMatch(each -> each.department().equals(department(absent)));
    if (!standsIn) {
      throw forbidden("substitution.not-in-force", absent);
    }
    var handedOn = roles.toHandOn(absent);
    if (handedOn.isEmpty()) {
      throw forbidden("substitution.no-roles", absent);
    }
    return new Caller(signedIn.name(), handedOn, signedIn.department(), absent);
  }

  @Override
  public void seen(Caller signedIn) {
    if (signedIn.isPerson() && !signedIn.isSubstitute()) {
      roles.keep(signedIn);
    }
  }

  /** The substitutes' side: only while both still work in the substitution's department. */
  private List<Substitution> inForce(Caller substitute) {
    return substitute.department() == null
        ? List.of()
        : entityManager
            .createQuery(IN_FORCE, Substitution.class)
            .setParameter("name", substitute.name())
            .setParameter("department", substitute.department())
            .setParameter("today", clock.today())
            .getResultList();
  }

  private List<Substitution> readable() {
    var caller = callers.caller();
    var department = caller.isPerson() ? caller.department() : null;
    return entityManager
        .createQuery(READABLE, Substitution.class)
        .setParameter("everyDepartment", caller.isOffice())
        .setParameter("department", department == null ? "" : department)
        .setParameter("name", caller.name())
        .getResultList();
  }

  private Substitution find(UUID id) {
    return readable().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("substitution.not-found", id));
  }

  /** Nobody stands in who is away in that time. */
  private void requireHere(String substitute, NewSubstitution wanted) {
    var away =
        entityManager
            .createQuery(AWAY, Long.class)
            .setParameter("name", substitute)
            .setParameter("fromOn", wanted.fromOn())
            .setParameter("toOn", wanted.toOn())
            .getSingleResult();
    if (away > 0) {
      throw DomainException.conflict(
          List.of(Refusal.of("substitution.substitute-away", substitute)));
    }
  }

  /** Of two that overlap, entered at once or not, the database keeps one. */
  private void flushAlone() {
    try {
      entityManager.flush();
    } catch (ConstraintViolationException e) {
      if (EXCLUSION_VIOLATED.equals(e.getSQLState())) {
        throw DomainException.conflict(List.of(Refusal.of("substitution.overlaps")));
      }
      throw e;
    }
  }

  private @Nullable String department(String name) {
    return directory.officials(null).stream()
        .filter(official -> official.name().equals(name))
        .findFirst()
        .map(OfficialDetails::department)
        .orElse(null);
  }

  private void record(
      String action,
      Substitution substitution,
      @Nullable SubstitutionState before,
      @Nullable String reason) {
    var details = substitution.details(clock.today());
    var facts =
        Map.of(
            "absent", details.absent(),
            "substitute", details.substitute(),
            "department", details.department(),
            "fromOn", details.fromOn().toString(),
            "toOn", details.toOn().toString());
    steps.fire(
        new StepTaken(
            action,
            "substitution",
            details.id().toString(),
            null,
            StepTaken.Visibility.AUDIT,
            details.department(),
            before == null ? null : before.name(),
            details.state().name(),
            before == null ? null : details.version() - 1,
            details.version(),
            reason,
            facts));
  }

  private static DomainException forbidden(String code, String absent) {
    return DomainException.forbidden(List.of(Refusal.of(code, absent)));
  }
}
