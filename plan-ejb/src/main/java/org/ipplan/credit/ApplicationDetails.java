package org.ipplan.credit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a request for repair.
 *
 * @param ruleSet in force on the day of acceptance, null before
 * @param due the term that runs, null where none does
 * @param filedFor the absent official it was filed for
 * @param conditions codes of those found met
 * @param reasons of a refusal or decision, null before
 * @param excludedBy law or central policy that excludes the repair (C15), null where none was named
 */
public record ApplicationDetails(
    UUID id,
    long version,
    ApplicationKind kind,
    ApplicationState state,
    UUID caseId,
    String subject,
    String subjectName,
    String applicant,
    String text,
    List<String> papers,
    boolean commitment,
    @Nullable String revokingDocument,
    String filedBy,
    LocalDate filedOn,
    @Nullable String ruleSet,
    @Nullable String acceptedBy,
    @Nullable LocalDate acceptedOn,
    @Nullable String verification,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    @Nullable String reasons,
    @Nullable String excludedBy,
    @Nullable LocalDate annulledOn,
    @Nullable LocalDate circulatedOn,
    @Nullable CaseLine due,
    @Nullable String filedFor,
    List<String> conditions,
    @Nullable String verifiedBy)
    implements Serializable {

  public ApplicationDetails {
    papers = List.copyOf(papers);
    conditions = List.copyOf(conditions);
  }
}
