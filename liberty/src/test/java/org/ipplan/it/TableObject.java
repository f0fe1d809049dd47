package org.ipplan.it;

import java.util.Arrays;
import java.util.Optional;

/** What the table of who may do what speaks of. */
enum TableObject {
  IMPORT("{import}", "/plans/imports/{id}"),
  DRAFT_PLAN("{draftPlan}", "/plans/{year}/versions/{version}"),
  TASK("{task}", "/tasks/{id}"),
  ADDED_TASK("{addedTask}", "/tasks/{id}"),
  ASSIGNMENT("{assignment}", "/assignments/{id}"),
  ACCEPTED_ASSIGNMENT("{acceptedAssignment}", "/assignments/{id}"),
  REQUEST("{request}", "/requests/{id}"),
  SUB_TASK("{subTask}", "/sub-tasks/{id}"),
  MILESTONE("{milestone}", "/milestones/{id}"),
  MET_MILESTONE("{metMilestone}", "/milestones/{id}"),
  TARGET("{target}", "/targets/{id}"),
  SLIP("{slip}", "/slips/{id}"),
  SENT_SLIP("{sentSlip}", "/slips/{id}"),
  DRAFT_REPORT("{draftReport}", "/reports/{id}"),
  SUBMITTED_REPORT("{submittedReport}", "/reports/{id}"),
  COPY("{copy}", "/copies/{id}"),
  CO_SIGNATURE("{coSignature}", "/co-signatures/{id}"),
  DRAFT_EVIDENCE("{draftEvidence}", "/evidence/{id}"),
  SUBMITTED_EVIDENCE("{submittedEvidence}", "/evidence/{id}"),
  DRAFT_INSPECTION("{draftInspection}", "/inspections/{id}"),
  INSPECTION("{inspection}", "/inspections/{id}"),
  FINDING("{finding}", "/findings/{id}"),
  FINDING_FILE("{findingFile}", "/finding-evidence/{id}"),
  DRAFT_FINDING("{draftFinding}", "/findings/{id}"),
  FINDING_OBJECTION("{findingObjection}", "/finding-objections/{id}"),
  DRAFT_HANDOVER("{draftHandover}", "/handovers/{id}"),
  HANDOVER("{handover}", "/handovers/{id}"),
  HANDOVER_FILE("{handoverFile}", "/handover-files/{id}"),
  APPRAISAL("{appraisal}", "/inspections/{id}/appraisals/{appraisal}"),
  EVALUATION_DRAFT("{evaluationDraft}", "/evaluation-rounds/{id}"),
  EVALUATION_ANNOUNCED("{evaluationAnnounced}", "/evaluation-rounds/{id}"),
  EVALUATION_APPEAL("{evaluationAppeal}", "/evaluation-appeals/{id}"),
  EVALUATION_SCHEME("{evaluationScheme}", "/evaluation-schemes/{id}"),
  TYPICAL_CASE("{typicalCase}", "/typical-cases/{id}"),
  SHORTLISTED_CASE("{shortlistedCase}", "/typical-cases/{id}"),
  PUBLISHED_CASE("{publishedCase}", "/typical-cases/{id}"),
  ADVICE("{advice}", "/advice/{id}"),
  RECORDED_ADVICE("{recordedAdvice}", "/advice/{id}"),
  OBSERVATION("{observation}", "/indicators/{code}/observations/{id}"),
  SUBMITTED_OBSERVATION("{submittedObservation}", "/indicators/{code}/observations/{id}"),
  INDICATOR_TARGET("{indicatorTarget}", "/indicators/{code}/targets/{id}"),
  AGENCY("{agency}", "/agencies/{code}"),
  AGENCY_EVENT("{agencyEvent}", "/agency-events/{id}"),
  AGENCY_APPLICATION("{agencyApplication}", "/agency-applications/{id}"),
  AGENCY_GRADE("{agencyGrade}", "/agency-grades/{id}"),
  SUBJECT("{subject}", "/subjects/{code}"),
  SUBJECT_RECORD("{subjectRecord}", "/subject-records/{id}"),
  MATCH_DECISION("{matchDecision}", "/match-decisions/{id}"),
  CREDIT_CASE("{creditCase}", "/credit-cases/{id}"),
  ABNORMAL_CASE("{abnormalCase}", "/credit-cases/{id}"),
  SERIOUS_CASE("{seriousCase}", "/credit-cases/{id}"),
  SERIOUS_DEFENCE("{seriousDefence}", "/credit-cases/{id}/defences/{defence}"),
  SERIOUS_HEARING("{seriousHearing}", "/credit-cases/{id}/hearings/{hearing}"),
  CREDIT_APPLICATION("{creditApplication}", "/credit-applications/{id}"),
  ADDED_MEASURE("{addedMeasure}", "/measures/{id}"),
  MEASURE_APPLIER("{measureApplier}", "/measure-appliers/{id}"),
  MEASURE_ORDER("{measureOrder}", "/measure-orders/{id}"),
  RECIPIENT("{recipient}", "/recipients/{id}"),
  PROPAGATION("{propagation}", "/propagation/{id}"),
  SHARING_RECORD("{sharingRecord}", "/sharing-records/{id}"),
  SUBSCRIPTION("{subscription}", "/subscriptions/{id}"),
  DELIVERY("{delivery}", "/deliveries/{id}"),
  SYSTEM_WARNING("{systemWarning}", "/system-warnings/{id}"),
  JOB("{job}", "/jobs/{id}"),
  EXPORT_JOB("{exportJob}", "/jobs/{id}"),
  CALENDAR_YEAR("{calendarYear}", "/calendars/cn/years/{id}");

  private final String label;
  private final String shape;

  TableObject(String label, String shape) {
    this.label = label;
    this.shape = shape;
  }

  /** The object a path of the table begins with. */
  static Optional<TableObject> in(String path) {
    return Arrays.stream(values()).filter(object -> path.startsWith(object.label)).findFirst();
  }

  /** Its name in the table. */
  String label() {
    return label;
  }

  /** Its path in the OpenAPI document. */
  String shape() {
    return shape;
  }
}
