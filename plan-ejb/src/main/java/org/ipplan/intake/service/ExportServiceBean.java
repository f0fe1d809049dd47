package org.ipplan.intake.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.CreditListService;
import org.ipplan.credit.ListQuestion;
import org.ipplan.intake.ExportService;
import org.ipplan.intake.FileType;
import org.ipplan.intake.JobDetails;
import org.ipplan.intake.JobFile;
import org.ipplan.intake.JobService;
import org.ipplan.intake.persistence.FileRows;
import org.ipplan.intake.persistence.FileRows.Wanted;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Role;

/** Queues exports, and hands their files out while what they say may be said. */
@Stateless
@PermitAll
public class ExportServiceBean implements ExportService {
  @Inject CreditListService lists;
  @Inject JobOpening opening;
  @Inject JobService jobs;
  @Inject JobStarter starter;
  @Inject FileRows files;
  @Inject BusinessClock clock;
  @Inject CallerContext callers;

  /** The job is there for every member before it is started. */
  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public JobDetails export(CreditList list, FileType type, ListQuestion question) {
    var reason = question.reason();
    var why = reason == null || reason.isBlank() ? null : reason.strip();
    var validOn = question.validOn() == null ? clock.today() : question.validOn();
    var knownOn = question.knownOn() == null ? clock.now() : question.knownOn();
    // whoever may not ask this is told so at once
    lists.entries(list, new ListQuestion(validOn, knownOn, null, why), 1, null, false);
    var job = opening.export(new Wanted(list, type, validOn, knownOn, why));
    starter.startSoon();
    return jobs.get(job);
  }

  @Override
  public JobFile file(UUID id) {
    var file = jobs.get(id).file();
    if (file == null) {
      throw DomainException.notFound("job.no-file", id);
    }
    if (clock.now().isAfter(file.keptUntil()) || isOutdated(id)) {
      throw new DomainException(Kind.GONE, "job.file-gone");
    }
    return file;
  }

  /** What left a list is gone for everybody but those who see the past (N12). */
  private boolean isOutdated(UUID id) {
    var caller = callers.caller();
    var seesPast =
        caller.is(Role.SCOPE_CREDIT_HISTORY)
            || (caller.isCreditStaff() && files.wanted(id).reason() != null);
    return !seesPast && files.isOutdated(id, clock.today());
  }

  @Override
  public byte[] read(UUID id, int number) {
    jobs.get(id);
    return files.part(id, number).orElseGet(() -> new byte[0]);
  }
}
