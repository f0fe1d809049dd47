package org.ipplan.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.ipplan.intake.JobKind;

/** Finds what takes lines of a kind. */
@Dependent
public class LineTargets {
  @Inject @Any Instance<LineTarget> targets;

  LineTarget of(JobKind kind) {
    return targets.stream()
        .filter(target -> target.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No file is taken in as " + kind));
  }
}
