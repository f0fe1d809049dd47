package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.ipplan.shared.StepTaken;
import org.ipplan.subject.domain.Subject;
import org.jspecify.annotations.Nullable;

/** What was done to subjects and records, for the trail; without names and identity numbers. */
@Dependent
public class SubjectTrail {
  @Inject Event<StepTaken> steps;

  void subject(
      String action,
      Subject subject,
      @Nullable Enum<?> before,
      @Nullable String reason,
      Map<String, String> facts) {
    fire(action, "subject", subject.id(), before, subject.state(), reason, facts);
  }

  void record(
      String action,
      UUID record,
      @Nullable Enum<?> before,
      Enum<?> after,
      @Nullable String reason,
      String code) {
    fire(action, "subject-record", record, before, after, reason, Map.of("subject", code));
  }

  private void fire(
      String action,
      String type,
      UUID id,
      @Nullable Enum<?> before,
      Enum<?> after,
      @Nullable String reason,
      Map<String, String> facts) {
    steps.fire(StepTaken.audited(action, type, id, before, after, reason).with(facts));
  }
}
