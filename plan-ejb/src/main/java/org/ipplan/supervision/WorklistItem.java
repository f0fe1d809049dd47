package org.ipplan.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody: a part of a task, a plan that is not in force yet, what
 * belongs to an inspection, a credit case, or a recipient of an entry who is late.
 *
 * @param id of the thing: the assignment, or the report where one exists, else the assignment; the
 *     version of a plan, or the import; the finding, objection, inspection or appraisal
 * @param task null for a plan and where a finding is on none, as are number, department and role
 * @param taskYear year of the task, of the plan, or in which the inspection was ordered
 * @param planVersion number of a plan's version; null for other kinds
 * @param titleZh title of the task or the plan, of the inspection, words of the finding; a
 *     sub-task's or milestone's own as it was written, then in this one alone; at least one of the
 *     two languages exists
 * @param department code of the department whose part it is, for a co-signature and a copy the one
 *     it comes from; null where that is the office
 * @param period of a report or of an indicator's value or target, null for other kinds
 * @param dueOn null where no rule sets a date, as for a plan
 * @param workingDaysLeft until it is due, negative when overdue; null without a date
 * @param provisional whether the days rest on a year without a published calendar
 * @param lightReason why the light is on
 * @param href path of the thing from the REST base
 */
public record WorklistItem(
    Kind kind,
    UUID id,
    @Nullable UUID task,
    int taskYear,
    @Nullable Integer taskNumber,
    @Nullable Integer planVersion,
    @Nullable String titleZh,
    @Nullable String titleEn,
    @Nullable String department,
    @Nullable String role,
    @Nullable String period,
    String state,
    @Nullable LocalDate dueOn,
    @Nullable Integer workingDaysLeft,
    boolean provisional,
    Light light,
    LightReason lightReason,
    String href)
    implements Serializable {

  /** What kind of thing waits. */
  public enum Kind {
    /** A share to sign for, or to work on. */
    ASSIGNMENT,
    /** A report to write, correct or submit. */
    REPORT,
    /** A sub-task of a share to get done; its title is its own. */
    SUB_TASK,
    /** A milestone of a share to reach; its title is its own. */
    MILESTONE,
    /** Another department's report to co-sign. */
    CO_SIGNATURE,
    /** A task or a report that was copied for information, to acknowledge. */
    COPY,
    /** A slip of the office to answer, or its answer to decide on. */
    SLIP,
    /** A warning that a connected system brought, to acknowledge; its title is its own. */
    WARNING,
    /** A submitted report to decide on. */
    REVIEW,
    /** A disputed share to decide on. */
    DISPUTE,
    /** A request for more time to decide on. */
    EXTENSION,
    /** Another request of a department to decide on. */
    REQUEST,
    /** A task whose lead proposes to close it. */
    CLOSING,
    /** An open-ended list of departments: the others are still to be named. */
    OTHERS,
    /** A draft version of a plan that the caller may publish. */
    PUBLICATION,
    /** A text the caller previewed and has not made a draft of, the latest of its year. */
    IMPORT,
    /** A finding to put right, to re-check or to close. */
    FINDING,
    /** An objection to a finding to review, for others than its authors. */
    OBJECTION,
    /** A case to send or to complete, or one to sign for and to answer. */
    HANDOVER,
    /** An inspection to approve or to lead, a praise or criticism to approve. */
    INSPECTION,
    /** A case of credit supervision on which the caller is to act. */
    CREDIT_CASE,
    /** An objection to a determination or a request for repair, on which the caller is to act. */
    CREDIT_APPLICATION,
    /** A measure to apply, or to lift, for an entry of a list. */
    MEASURE_ORDER,
    /** A measure, or a department that applies one, to confirm. */
    MEASURE,
    /** A typical case to write more of, to give an opinion of, to decide on or to publish. */
    TYPICAL_CASE,
    /** A round of the yearly evaluation: to announce or make final; for a department, to read. */
    EVALUATION,
    /** An appeal against an evaluation to decide. */
    EVALUATION_APPEAL,
    /** A proposed edition of the evaluation's scheme to decide. */
    EVALUATION_SCHEME,
    /** An annual report to write anew, to approve or to publish. */
    ANNUAL_REPORT,
    /** Advice to give, to record what came of it, or to close. */
    EXPERT_ADVICE,
    /** A recipient of a list entry that is late or was not reached, for the caller to urge. */
    PROPAGATION,
    /** A value of an indicator to confirm, or to give again. */
    OBSERVATION,
    /** A target of an indicator to confirm. */
    INDICATOR_TARGET
  }
}
