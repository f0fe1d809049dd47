package org.ipplan.progress.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipplan.progress.CoSignatureState;
import org.ipplan.progress.domain.CoSignature;
import org.ipplan.progress.domain.Report;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Tells the trail of co-signatures. They are part of the work on a report, so that the history
 * shows them to the department that writes it; others read them beside the report.
 */
@ApplicationScoped
public class CoSignatureTrail {
  @Inject Event<StepTaken> steps;

  /** What a co-signature was before a step. */
  record Before(CoSignatureState state, long version) {
    static Before of(CoSignature signature) {
      return new Before(signature.state(), signature.version());
    }
  }

  void asked(Report report, CoSignature signature) {
    fire("ask", report, signature, null, signature.note());
  }

  void taken(
      String action, Report report, CoSignature signature, Before before, @Nullable String reason) {
    fire(action, report, signature, before, reason);
  }

  private void fire(
      String action,
      Report report,
      CoSignature signature,
      @Nullable Before before,
      @Nullable String reason) {
    steps.fire(
        new StepTaken(
            action,
            "co-signature",
            signature.id().toString(),
            report.task(),
            Visibility.DEPARTMENT,
            report.department(),
            before == null ? null : before.state().name(),
            signature.state().name(),
            before == null ? null : before.version(),
            signature.version(),
            reason,
            Map.of(
                "report", report.id().toString(),
                "period", report.period(),
                "department", signature.department(),
                "to", signature.department(),
                "dueOn", signature.dueOn().toString())));
  }
}
