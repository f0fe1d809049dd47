package org.ipplan.progress.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.directory.DirectoryService;
import org.ipplan.progress.CoSignatureDetails;
import org.ipplan.progress.CoSignatureService;
import org.ipplan.progress.NewCoSignature;
import org.ipplan.progress.domain.CoSignature;
import org.ipplan.progress.domain.CoSignature.AnswerBy;
import org.ipplan.progress.domain.CoSignature.Asking;
import org.ipplan.progress.domain.CoSignaturePolicy;
import org.ipplan.progress.domain.CoSignatureRepository;
import org.ipplan.progress.domain.CoSignatureSteps;
import org.ipplan.progress.domain.PartReads;
import org.ipplan.progress.domain.Report;
import org.ipplan.progress.domain.ReportRepository;
import org.ipplan.progress.service.CoSignatureTrail.Before;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Asks, and takes the answers. */
@Stateless
@PermitAll
public class CoSignatureServiceBean implements CoSignatureService {
  @Inject ReportAccess access;
  @Inject ReportRepository reports;
  @Inject PartReads parts;
  @Inject CoSignatureRepository signatures;
  @Inject DirectoryService directory;
  @Inject CalendarService calendar;
  @Inject BusinessClock clock;
  @Inject CoSignatureTrail trail;

  @Override
  public UUID ask(UUID id, NewCoSignature wanted) {
    var report = access.find(id);
    report.requireEditable(access.standing(report));
    CoSignaturePolicy.require(wanted, report.department(), directory.departments(), clock.today());
    var answerBy = answerBy(wanted.dueOn());
    // somebody may be submitting it
    reports.lock(report);
    report.requireEditable(access.standing(report));
    var asking = new Asking(access.caller().name(), clock.now());
    var signature =
        CoSignature.ask(report.id(), wanted.department(), wanted.note(), answerBy, asking);
    signatures.add(signature);
    trail.asked(report, signature);
    return signature.id();
  }

  @Override
  public CoSignatureDetails get(UUID id) {
    return signatures.details(id, access.caller()).orElseThrow(() -> notFound(id));
  }

  @Override
  public List<CoSignatureDetails> ofReport(UUID report) {
    access.find(report);
    return signatures.ofReport(report, access.caller());
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var signature = signatures.find(id);
    return signature.offers(facts(signature, reports.of(signature)));
  }

  @Override
  public CoSignatureDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var signature = signatures.find(id);
    if (signature.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var report = reports.of(signature);
    var before = Before.of(signature);
    step(signature, action, facts(signature, report), input);
    signatures.flush();
    var reason = input.reason() == null ? input.note() : input.reason();
    trail.taken(action, report, signature, before, reason);
    return get(id);
  }

  private void step(
      CoSignature signature, String action, CoSignatureSteps.Facts facts, StepInput input) {
    switch (action) {
      case CoSignatureSteps.ASK_AGAIN ->
          signature.askAgain(facts, input, answerBy(input.dueOn()), clock.now());
      case CoSignatureSteps.WITHDRAW -> signature.withdraw(facts, input, clock.now());
      default -> signature.answer(action, facts, input, clock.now());
    }
  }

  private CoSignatureSteps.Facts facts(CoSignature signature, Report report) {
    return new CoSignatureSteps.Facts(
        access.caller(),
        signature.department(),
        report.department(),
        reports.madeBy(report.id(), access.caller()),
        report.isWorkedOn(parts.whole(report)),
        false);
  }

  /** The day named, else five working days from today. */
  private AnswerBy answerBy(@Nullable LocalDate wanted) {
    var today = clock.today();
    if (wanted == null) {
      return new AnswerBy(
          calendar.deadline(today, CoSignature.TO_ANSWER, TermPurpose.ACT).dueOn(), today);
    }
    CoSignaturePolicy.requireToCome(wanted, today);
    return new AnswerBy(wanted, null);
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("co-signature.not-found", id);
  }
}
