package org.ipplan.subject.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.Relation;
import org.ipplan.subject.SubjectDetails;
import org.ipplan.subject.SubjectFilter;
import org.ipplan.subject.SubjectService;
import org.ipplan.subject.SubjectSummary;
import org.ipplan.subject.domain.IdentityNumber;
import org.ipplan.subject.domain.Subject;
import org.ipplan.subject.domain.SubjectName;
import org.ipplan.subject.domain.SubjectPolicy;
import org.ipplan.subject.domain.SubjectSteps;
import org.jspecify.annotations.Nullable;

/** Loads the subject, asks it, records the step. */
@Stateless
@PermitAll
public class SubjectServiceBean implements SubjectService {
  private static final String BIND =
      """
      INSERT INTO subject_affiliate (subject_id, other_id, relation, valid_from, source,
        recorded_by, recorded_at)
      VALUES (:subject, :other, :relation, cast(:validFrom AS date), :source, :by, :at)
      ON CONFLICT DO NOTHING
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject SubjectAccess access;
  @Inject Subjects subjects;
  @Inject SubjectReads reads;
  @Inject SubjectMaking making;
  @Inject SubjectMerging merging;
  @Inject IdentityVault vault;
  @Inject SubjectTrail trail;

  @Override
  public Page<SubjectSummary> list(
      SubjectFilter filter, int limit, @Nullable String cursor, boolean count) {
    access.reader();
    return reads.list(filter, limit, cursor, count);
  }

  @Override
  public SubjectDetails get(String code) {
    access.reader();
    return reads.details(subjects.id(code));
  }

  @Override
  public Optional<SubjectSummary> ofIdentity(String identityNumber) {
    access.reader();
    return reads.byHash(vault.hash(IdentityNumber.of(identityNumber)));
  }

  @Override
  public SubjectDetails create(NewSubject wanted) {
    var subject = making.make(wanted, access.writer());
    return reads.details(subject.id());
  }

  @Override
  public SubjectDetails rename(String code, long expectedVersion, String name, LocalDate from) {
    var caller = access.writer();
    var subject = subjects.find(code, expectedVersion);
    SubjectPolicy.requireName(name, from, clock.today());
    current(subject).end(from);
    subject.rename(name.strip());
    entityManager.persist(new SubjectName(subject, name.strip(), from, caller, clock.now()));
    entityManager.flush();
    trail.subject("rename", subject, null, null, Map.of("from", from.toString()));
    return reads.details(subject.id());
  }

  private SubjectName current(Subject subject) {
    return entityManager
        .createQuery(
            "select n from SubjectName n where n.subject = :subject and n.validTo is null",
            SubjectName.class)
        .setParameter("subject", subject.id())
        .getSingleResult();
  }

  @Override
  public SubjectDetails changeCode(
      String code, long expectedVersion, String newCode, String reason) {
    var caller = access.writer();
    var subject = subjects.find(code, expectedVersion);
    making.changeCode(subject, newCode, reason, caller);
    return reads.details(subject.id());
  }

  @Override
  public SubjectDetails bind(
      String code, String other, Relation relation, @Nullable LocalDate from, String source) {
    var caller = access.writer();
    SubjectPolicy.requireSource(source);
    var subject = subjects.find(code);
    var bound = subjects.id(other);
    if (bound.equals(subject.id())) {
      throw DomainException.invalid("code", "subject.itself");
    }
    entityManager
        .createNativeQuery(BIND)
        .setParameter("subject", subject.id())
        .setParameter("other", bound)
        .setParameter("relation", relation.name())
        .setParameter("validFrom", from == null ? null : from.toString())
        .setParameter("source", source.strip())
        .setParameter("by", caller.name())
        .setParameter("at", clock.now())
        .executeUpdate();
    trail.subject("bind", subject, null, null, Map.of("relation", relation.name()));
    return reads.details(subject.id());
  }

  @Override
  public List<StepOffer> offers(String code) {
    var caller = access.reader();
    return subjects.find(code).offers(caller);
  }

  @Override
  public SubjectDetails take(String code, String action, long expectedVersion, StepInput input) {
    var caller = access.reader();
    var subject = subjects.find(code, expectedVersion);
    var before = subject.state();
    if (action.equals(SubjectSteps.MERGE)) {
      access.handler();
      return reads.details(merging.merge(subject, input, caller).id());
    }
    subject.decide(action, caller, clock.now(), input);
    entityManager.flush();
    trail.subject(action, subject, before, input.reason(), Map.of("code", subject.code()));
    return reads.details(subject.id());
  }
}
