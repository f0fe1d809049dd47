package org.ipplan.propagation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.ipplan.calendar.CalendarService;
import org.ipplan.credit.EntryChange;
import org.ipplan.directory.DirectoryService;
import org.ipplan.propagation.CopyRule;
import org.ipplan.propagation.NewRecipient;
import org.ipplan.propagation.RecipientDetails;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.propagation.RecipientService;
import org.ipplan.propagation.RecipientState;
import org.ipplan.propagation.domain.CopyTerms;
import org.ipplan.propagation.domain.Recipient;
import org.ipplan.propagation.domain.RecipientPolicy;
import org.ipplan.propagation.domain.RecipientSteps;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Keeps the register: two people for every place in it. */
@Stateless
@PermitAll
public class RecipientServiceBean implements RecipientService {
  /** SQLSTATE of a violated exclusion constraint. */
  private static final String EXCLUSION_VIOLATED = "23P01";

  private static final String READABLE =
      """
      select r from Recipient r where :staff = true or r.system = :system
      order by r.list, r.kind, r.validFrom, r.nameZh, r.id
      """;

  @Inject EntityManager entityManager;
  @Inject PropagationAccess access;
  @Inject DirectoryService directory;
  @Inject Ledger ledger;
  @Inject RulePacks packs;
  @Inject CalendarService calendar;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public List<RecipientDetails> list() {
    return readable().stream().map(Recipient::details).toList();
  }

  @Override
  public RecipientDetails get(UUID id) {
    return find(id).details();
  }

  @Override
  public List<CopyRule> rules(UUID id) {
    var recipient = find(id);
    var law = new CopyTerms(packs.current(), calendar.current());
    return Arrays.stream(EntryChange.values())
        .map(change -> law.ruleOn(clock.today(), recipient.list(), recipient.kind(), change))
        .toList();
  }

  @Override
  public RecipientDetails enter(NewRecipient wanted) {
    var caller = access.caller();
    if (!caller.is(Role.CREDIT_PUBLISHER)) {
      throw DomainException.forbidden(List.of(Refusal.of("recipient.publisher-only")));
    }
    var whole = completed(wanted);
    RecipientPolicy.check(whole);
    var recipient = new Recipient(whole, caller, clock.now());
    entityManager.persist(recipient);
    entityManager.flush();
    record("enter", recipient, null, null);
    return recipient.details();
  }

  /** With its name from the directory, and its first day. */
  private NewRecipient completed(NewRecipient wanted) {
    var code = wanted.department();
    var ofDirectory = wanted.kind() == RecipientKind.DEPARTMENT;
    if (ofDirectory && code == null) {
      throw DomainException.invalid("department", "input.required");
    }
    var department = ofDirectory ? directory.department(Objects.requireNonNull(code)) : null;
    return new NewRecipient(
        wanted.list(),
        wanted.kind(),
        department == null ? wanted.nameZh() : department.nameZh(),
        department == null ? wanted.nameEn() : department.nameEn(),
        code,
        wanted.regionCode(),
        wanted.channel(),
        wanted.contact(),
        wanted.system(),
        Objects.requireNonNullElse(wanted.validFrom(), clock.today()));
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    return find(id).offers(access.caller());
  }

  @Override
  public RecipientDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var recipient = find(id);
    if (recipient.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = recipient.state();
    recipient.take(action, access.caller(), clock.now(), clock.today(), input);
    flushAlone();
    record(action, recipient, before, input.reason());
    if (action.equals(RecipientSteps.CONFIRM)) {
      ledger.introduce();
    }
    return recipient.details();
  }

  /** Of two that overlap, confirmed at once or not, the database keeps one. */
  private void flushAlone() {
    try {
      entityManager.flush();
    } catch (ConstraintViolationException e) {
      if (EXCLUSION_VIOLATED.equals(e.getSQLState())) {
        throw DomainException.conflict(List.of(Refusal.of("recipient.twice")));
      }
      throw e;
    }
  }

  private Recipient find(UUID id) {
    return readable().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("recipient.not-found", id));
  }

  private List<Recipient> readable() {
    var caller = access.reader();
    return entityManager
        .createQuery(READABLE, Recipient.class)
        .setParameter("staff", caller.isCreditStaff())
        .setParameter("system", access.system())
        .getResultList();
  }

  private void record(
      String action,
      Recipient recipient,
      @Nullable RecipientState before,
      @Nullable String reason) {
    steps.fire(
        StepTaken.audited(
                action,
                RecipientSteps.WORKFLOW.name(),
                recipient.id(),
                before,
                recipient.state(),
                reason)
            .with(Map.of("list", recipient.list().name(), "kind", recipient.kind().name())));
  }
}
