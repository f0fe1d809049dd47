package org.ipplan.subject.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.subject.NewRecord;
import org.ipplan.subject.RecordDetails;
import org.ipplan.subject.SubjectRecordService;
import org.ipplan.subject.domain.RecordPolicy;
import org.ipplan.subject.domain.Subject;
import org.ipplan.subject.domain.SubjectRecord;
import org.jspecify.annotations.Nullable;

/** Adds to the files of subjects and raises leads from them. */
@Stateless
@PermitAll
public class SubjectRecordServiceBean implements SubjectRecordService {
  private static final String SAME =
      """
      SELECT r.id FROM subject_record r JOIN credit_subject o ON o.id = r.subject_id
      WHERE (o.id = :subject OR o.merged_into = :subject)
        AND r.source = :source AND r.document_number = :number
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CallerContext callers;
  @Inject SubjectAccess access;
  @Inject Subjects subjects;
  @Inject RecordReads reads;
  @Inject SubjectTrail trail;

  @Override
  public Page<RecordDetails> ofSubject(
      String code, int limit, @Nullable String cursor, boolean count) {
    access.reader();
    return reads.ofSubject(subjects.id(code), limit, cursor, count);
  }

  @Override
  public Page<RecordDetails> leads(int limit, @Nullable String cursor, boolean count) {
    access.reader();
    return reads.leads(limit, cursor, count);
  }

  @Override
  public RecordDetails get(UUID id) {
    access.reader();
    return reads.find(id).orElseThrow(() -> notFound(id));
  }

  @Override
  public Recorded add(String code, NewRecord wanted) {
    var caller = access.writer();
    RecordPolicy.require(wanted, clock.today());
    var subject = subjects.id(code);
    // of two who bring the same record in at once, the second waits here and finds the first's
    entityManager.find(Subject.class, subject, LockModeType.PESSIMISTIC_WRITE);
    var same = same(subject, wanted);
    if (same.isPresent()) {
      return new Recorded(get(same.get()), false);
    }
    var record = new SubjectRecord(subject, wanted, caller, clock.now());
    entityManager.persist(record);
    entityManager.flush();
    var details = get(record.id());
    trail.record("add", record.id(), null, record.state(), null, details.subject());
    return new Recorded(details, true);
  }

  private Optional<UUID> same(UUID subject, NewRecord wanted) {
    return Rows.id(
        entityManager
            .createNativeQuery(SAME, UUID.class)
            .setParameter("subject", subject)
            .setParameter("source", wanted.source().strip())
            .setParameter("number", wanted.documentNumber().strip()));
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    return find(id).offers(callers.caller());
  }

  @Override
  public RecordDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var record = find(id);
    if (record.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = record.state();
    record.take(action, callers.caller(), clock.now(), input);
    entityManager.flush();
    var details = get(id);
    trail.record(action, id, before, record.state(), input.reason(), details.subject());
    return details;
  }

  @Override
  public void takeUp(UUID id, UUID caseId) {
    var record = find(id);
    var before = record.state();
    record.takeUp(caseId, callers.caller());
    entityManager.flush();
    trail.record("take-up", id, before, record.state(), null, get(id).subject());
  }

  private SubjectRecord find(UUID id) {
    var record = entityManager.find(SubjectRecord.class, id);
    if (record == null) {
      throw notFound(id);
    }
    return record;
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("subject.record-not-found", id);
  }
}
