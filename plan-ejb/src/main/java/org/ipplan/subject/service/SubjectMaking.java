package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.ipplan.subject.domain.IdentityNumber;
import org.ipplan.subject.domain.Subject;
import org.ipplan.subject.domain.SubjectName;
import org.ipplan.subject.domain.SubjectPolicy;

/** Makes subjects known and gives them other codes. */
@Dependent
public class SubjectMaking {
  private static final String FORMER =
      """
      INSERT INTO subject_code (code, subject_id, merged, replaced_on, reason, recorded_by,
        recorded_at)
      VALUES (:code, :subject, :merged, :on, :reason, :by, :at)
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject Subjects subjects;
  @Inject SubjectReads reads;
  @Inject IdentityVault vault;
  @Inject SubjectTrail trail;

  Subject make(NewSubject wanted, Caller caller) {
    SubjectPolicy.require(wanted, clock.today());
    var subject =
        wanted.kind() == SubjectKind.PERSON ? person(wanted, caller) : organisation(wanted, caller);
    var name = wanted.name().strip();
    entityManager.persist(new SubjectName(subject, name, wanted.nameFrom(), caller, clock.now()));
    entityManager.flush();
    trail.subject("create", subject, null, wanted.overrideReason(), Map.of("code", subject.code()));
    return subject;
  }

  private Subject organisation(NewSubject wanted, Caller caller) {
    var check = UnifiedSocialCreditCode.check(Objects.requireNonNull(wanted.code()));
    var code = check.normalized();
    subjects.requireUnknown(code);
    var region = wanted.regionCode();
    var taken = region == null ? UnifiedSocialCreditCode.regionOf(code) : region;
    var subject = Subject.of(wanted, code, taken, !check.valid(), caller, clock.now());
    entityManager.persist(subject);
    entityManager.flush();
    return subject;
  }

  private Subject person(NewSubject wanted, Caller caller) {
    var number = IdentityNumber.of(Objects.requireNonNull(wanted.identityNumber()));
    reads
        .byHash(vault.hash(number))
        .ifPresent(
            known -> {
              throw new DomainException(
                  DomainException.Kind.CONFLICT, "subject.known", known.code());
            });
    var region = wanted.regionCode();
    var subject = Subject.of(wanted, Surrogates.next(), region, false, caller, clock.now());
    entityManager.persist(subject);
    entityManager.flush();
    vault.keep(subject.id(), number);
    return subject;
  }

  void changeCode(Subject subject, String newCode, String reason, Caller caller) {
    if (subject.kind() == SubjectKind.PERSON) {
      throw DomainException.invalid("code", "subject.person-without-code");
    }
    var code = SubjectPolicy.requireCode(newCode, reason).normalized();
    subjects.requireUnknown(code);
    keepFormer(subject, subject.code(), false, reason, caller);
    subject.changeCode(code, UnifiedSocialCreditCode.regionOf(code));
    entityManager.flush();
    trail.subject("change-code", subject, null, reason, Map.of("code", code));
  }

  /** Keeps a code that leads to a subject from now on. */
  void keepFormer(Subject subject, String code, boolean merged, String reason, Caller caller) {
    entityManager
        .createNativeQuery(FORMER)
        .setParameter("code", code)
        .setParameter("subject", subject.id())
        .setParameter("merged", merged)
        .setParameter("on", clock.today())
        .setParameter("reason", reason)
        .setParameter("by", caller.name())
        .setParameter("at", clock.now())
        .executeUpdate();
  }
}
