package org.ipplan.progress.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ipplan.progress.domain.CoSignature;
import org.ipplan.progress.domain.CoSignatureRepository;
import org.ipplan.progress.domain.CoSignatureSteps;
import org.ipplan.progress.domain.Report;

/** What becomes of the co-signatures when the report itself changes or goes up. */
@ApplicationScoped
public class CoSigning {
  @Inject CoSignatureRepository signatures;
  @Inject ReportAccess access;
  @Inject CoSignatureTrail trail;

  /** Answers become void, and whoever is still asked reads again. */
  void reportChanged(Report report) {
    for (var signature : signatures.locked(report.id())) {
      var before = CoSignatureTrail.Before.of(signature);
      if (signature.reportChanged(afterChange(report, signature))) {
        signatures.flush();
        trail.taken(CoSignatureSteps.VOIDED, report, signature, before, null);
      }
    }
  }

  /** Keeps why the report went up without some of them. */
  void passOver(Report report, String reason) {
    signatures.passOver(report, reason);
  }

  private CoSignatureSteps.Facts afterChange(Report report, CoSignature signature) {
    return new CoSignatureSteps.Facts(
        access.caller(), signature.department(), report.department(), true, true, true);
  }
}
