package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.SubjectState;
import org.ipplan.subject.domain.Subject;

/** Lets one record go on as part of another, with its history. */
@Dependent
public class SubjectMerging {
  @Inject EntityManager entityManager;
  @Inject Subjects subjects;
  @Inject SubjectMaking making;
  @Inject SubjectTrail trail;

  /**
   * @return the subject it is part of now
   */
  Subject merge(Subject from, StepInput input, Caller caller) {
    var before = from.state();
    var into = from.mergeInto(() -> target(from, input), caller, input);
    var reason = Objects.requireNonNull(input.reason());
    making.keepFormer(into, from.code(), true, reason, caller);
    partsOf(from, into);
    entityManager.flush();
    trail.subject("merge", from, before, reason, Map.of("into", into.code()));
    return into;
  }

  private Subject target(Subject from, StepInput input) {
    if (input.fields().size() != 1) {
      throw DomainException.invalid("fields", "subject.merge-target");
    }
    var into = subjects.find(input.fields().get(0));
    if (into.id().equals(from.id())) {
      throw DomainException.invalid("fields", "subject.itself");
    }
    if (into.state() != SubjectState.ACTIVE || into.kind() != from.kind()) {
      throw DomainException.invalid("fields", "subject.merge-target");
    }
    return into;
  }

  /** What was merged into the one before is part of the other at once: nobody follows chains. */
  private void partsOf(Subject from, Subject into) {
    entityManager
        .createQuery("select s from Subject s where s.mergedInto = :from", Subject.class)
        .setParameter("from", from.id())
        .getResultList()
        .forEach(part -> part.follow(into));
  }
}
