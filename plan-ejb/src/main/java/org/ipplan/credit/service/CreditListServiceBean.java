package org.ipplan.credit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.CreditListService;
import org.ipplan.credit.ListEntryView;
import org.ipplan.credit.ListQuestion;
import org.ipplan.credit.SubjectStatus;
import org.ipplan.credit.domain.EntryContent;
import org.ipplan.credit.domain.EntryHistory;
import org.ipplan.credit.domain.ListEntryVersion;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Answers of today to everybody, and of the past to those who may look into it. */
@Stateless
@PermitAll
public class CreditListServiceBean implements CreditListService {
  @Inject CreditAccess access;
  @Inject SubjectIds subjects;
  @Inject ListEntries entries;
  @Inject ListReads reads;
  @Inject BusinessClock clock;
  @Inject CreditTrail trail;

  @Override
  public SubjectStatus status(String code, ListQuestion question) {
    var past = seesPast(question);
    if (past) {
      recordLook(UnifiedSocialCreditCode.normalized(code), question);
    }
    return subjects
        .find(code)
        .map(subject -> status(subject, question, past))
        .orElseGet(() -> nowhere(code, question, past));
  }

  @Override
  public Page<ListEntryView> entries(
      CreditList list, ListQuestion question, int limit, @Nullable String cursor, boolean count) {
    var past = seesPast(question);
    if (past) {
      recordLook(list.name(), question);
    }
    var asked = new ListReads.Asked(list, validOn(question), knownOn(question), past);
    return reads.page(asked, question.query(), limit, cursor, count);
  }

  /**
   * @throws DomainException {@code credit.history-only}
   */
  private boolean seesPast(ListQuestion question) {
    var caller = access.caller();
    var why = question.reason() != null && !question.reason().isBlank();
    var may = caller.is(Role.SCOPE_CREDIT_HISTORY) || caller.isCreditStaff();
    if (why && !may) {
      throw DomainException.forbidden(List.of(Refusal.of("credit.history-only")));
    }
    return caller.is(Role.SCOPE_CREDIT_HISTORY) || why;
  }

  private void recordLook(String at, ListQuestion question) {
    trail.step(
        "look-up-history",
        "credit-history",
        at,
        null,
        null,
        question.reason(),
        Map.of("validOn", validOn(question).toString(), "knownOn", knownOn(question).toString()));
  }

  private SubjectStatus status(SubjectIds.Known subject, ListQuestion question, boolean past) {
    var dishonesty = new EntryHistory(entries.ofSubject(subject.id(), CreditList.DISHONESTY));
    var serious = new EntryHistory(entries.ofSubject(subject.id(), CreditList.SERIOUS));
    var formerly =
        Stream.of(dishonesty, serious)
            .anyMatch(history -> history.formerlyListed(validOn(question), knownOn(question)));
    return new SubjectStatus(
        subject.code(),
        subject.name(),
        validOn(question),
        knownOn(question),
        views(dishonesty, CreditList.DISHONESTY, subject, question, past),
        views(serious, CreditList.SERIOUS, subject, question, past),
        past ? formerly : null);
  }

  private List<ListEntryView> views(
      EntryHistory history,
      CreditList list,
      SubjectIds.Known subject,
      ListQuestion question,
      boolean past) {
    var valid = validOn(question);
    var known = knownOn(question);
    var seen =
        past ? history.inForce(valid, known) : history.disclosed(valid, known, clock.today());
    return seen.stream()
        .map(version -> view(version, list, subject, valid, history.latest(version)))
        .toList();
  }

  private ListEntryView view(
      ListEntryVersion version,
      CreditList list,
      SubjectIds.Known subject,
      LocalDate on,
      EntryContent latest) {
    var content = version.content();
    return new ListEntryView(
        version.entry(),
        list,
        subject.code(),
        subject.name(),
        content.ground(),
        content.ruleSet(),
        content.decisionNumber(),
        content.authority(),
        content.period().from(),
        content.period().until(),
        content.publishedOn(),
        content.stateOn(on),
        version.caseId(),
        latest.stateOn(clock.today()));
  }

  private SubjectStatus nowhere(String code, ListQuestion question, boolean past) {
    return new SubjectStatus(
        UnifiedSocialCreditCode.normalized(code),
        null,
        validOn(question),
        knownOn(question),
        List.of(),
        List.of(),
        past ? false : null);
  }

  private LocalDate validOn(ListQuestion question) {
    return question.validOn() == null ? clock.today() : question.validOn();
  }

  private Instant knownOn(ListQuestion question) {
    return question.knownOn() == null ? clock.now() : question.knownOn();
  }
}
