package org.ipplan.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ipplan.shared.StepTaken;

/** Hears of subjects in the transaction of their change: a name and its key go together. */
@ApplicationScoped
public class NameWatch {
  private static final String SUBJECT = "subject";

  @Inject MatchKeys keys;

  void follow(@Observes StepTaken step) {
    if (step.objectType().equals(SUBJECT)) {
      keys.ofSubject(UUID.fromString(step.objectId()));
    }
  }
}
