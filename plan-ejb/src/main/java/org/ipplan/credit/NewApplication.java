package org.ipplan.credit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a request for repair.
 *
 * @param caseId the case it is about; null where the subject has one that it can be about
 * @param applicant who files it: the subject's name or its agent's
 * @param text what is asked for and why
 * @param papers codes of the papers handed in, as the rules name them
 * @param commitment whether the commitment was given
 * @param revokingDocument what revoked the basis document, for an objection (C12)
 */
public record NewApplication(
    ApplicationKind kind,
    @Nullable UUID caseId,
    String applicant,
    String text,
    List<String> papers,
    boolean commitment,
    @Nullable String revokingDocument) {

  public NewApplication {
    papers = List.copyOf(papers);
  }

  /** The same about a case. */
  public NewApplication about(UUID matter) {
    return new NewApplication(kind, matter, applicant, text, papers, commitment, revokingDocument);
  }
}
