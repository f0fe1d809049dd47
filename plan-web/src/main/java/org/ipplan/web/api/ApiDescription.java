package org.ipplan.web.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.ipplan.web.agency.AgencyApplicationJson;
import org.ipplan.web.agency.AgencyEventJson;
import org.ipplan.web.agency.AgencyGradeJson;
import org.ipplan.web.agency.AgencyJson;
import org.ipplan.web.agency.AgencyScoreJson;
import org.ipplan.web.agency.AgencySummaryJson;
import org.ipplan.web.agency.NewAgencyApplicationJson;
import org.ipplan.web.agency.NewAgencyEventJson;
import org.ipplan.web.agency.NewAgencyJson;
import org.ipplan.web.agency.NewGradesJson;
import org.ipplan.web.agency.ScoreExplanationJson;
import org.ipplan.web.agency.SimulationJson;
import org.ipplan.web.agency.SimulationRequestJson;
import org.ipplan.web.annual.AnnualReportBlockJson;
import org.ipplan.web.annual.AnnualReportChapterJson;
import org.ipplan.web.annual.AnnualReportComparisonJson;
import org.ipplan.web.annual.AnnualReportJson;
import org.ipplan.web.annual.AnnualReportReferenceJson;
import org.ipplan.web.annual.AnnualReportTextJson;
import org.ipplan.web.annual.ComparedFigureJson;
import org.ipplan.web.annual.MovedFigureJson;
import org.ipplan.web.assignment.AssignmentJson;
import org.ipplan.web.assignment.CopyJson;
import org.ipplan.web.assignment.NewCopyJson;
import org.ipplan.web.assignment.NewRequestJson;
import org.ipplan.web.assignment.RequestJson;
import org.ipplan.web.audit.AuditAnchorJson;
import org.ipplan.web.audit.AuditRecordJson;
import org.ipplan.web.audit.AuditReportJson;
import org.ipplan.web.breakdown.MilestoneJson;
import org.ipplan.web.breakdown.NewMilestoneJson;
import org.ipplan.web.breakdown.NewSubTaskJson;
import org.ipplan.web.breakdown.NewTargetJson;
import org.ipplan.web.breakdown.NewValueJson;
import org.ipplan.web.breakdown.SubTaskJson;
import org.ipplan.web.breakdown.TargetJson;
import org.ipplan.web.breakdown.TemplateChoiceJson;
import org.ipplan.web.breakdown.TemplateJson;
import org.ipplan.web.breakdown.TemplateOutcomeJson;
import org.ipplan.web.calendar.CalendarDayJson;
import org.ipplan.web.calendar.CalendarPreviewJson;
import org.ipplan.web.calendar.CalendarYearJson;
import org.ipplan.web.calendar.DeadlineJson;
import org.ipplan.web.connection.ConnectedSystemJson;
import org.ipplan.web.connection.ConnectedSystemSummaryJson;
import org.ipplan.web.connection.FeedErrorJson;
import org.ipplan.web.connection.FeedHealthJson;
import org.ipplan.web.connection.FeedMappingJson;
import org.ipplan.web.connection.FeedOutJson;
import org.ipplan.web.connection.FeedRunJson;
import org.ipplan.web.connection.FeedTryJson;
import org.ipplan.web.connection.FieldMappingJson;
import org.ipplan.web.connection.ItemReadJson;
import org.ipplan.web.connection.NewConnectedSystemJson;
import org.ipplan.web.connection.NewConnectionJson;
import org.ipplan.web.connection.NewSystemFeedJson;
import org.ipplan.web.connection.SystemConnectionJson;
import org.ipplan.web.connection.SystemFeedJson;
import org.ipplan.web.connection.SystemFigureJson;
import org.ipplan.web.connection.SystemWarningJson;
import org.ipplan.web.connection.TaskRefJson;
import org.ipplan.web.connection.TaskSystemJson;
import org.ipplan.web.connection.TryResultJson;
import org.ipplan.web.credit.AbnormalFilingJson;
import org.ipplan.web.credit.BasisDocumentJson;
import org.ipplan.web.credit.CreditApplicationJson;
import org.ipplan.web.credit.CreditCaseJson;
import org.ipplan.web.credit.CreditStepJson;
import org.ipplan.web.credit.EvidenceItemJson;
import org.ipplan.web.credit.ListEntriesJson;
import org.ipplan.web.credit.ListEntryJson;
import org.ipplan.web.credit.NewCreditApplicationJson;
import org.ipplan.web.credit.NewCreditCaseJson;
import org.ipplan.web.credit.SubjectStatusJson;
import org.ipplan.web.credit.listing.CaseReviewJson;
import org.ipplan.web.credit.listing.DefenceJson;
import org.ipplan.web.credit.listing.DefenceReplyJson;
import org.ipplan.web.credit.listing.HearingJson;
import org.ipplan.web.credit.listing.HearingRecordJson;
import org.ipplan.web.credit.listing.ListingDecisionJson;
import org.ipplan.web.credit.listing.ListingWorksheetJson;
import org.ipplan.web.credit.listing.NewCaseReviewJson;
import org.ipplan.web.credit.listing.NewDefenceJson;
import org.ipplan.web.credit.listing.NewHearingJson;
import org.ipplan.web.credit.listing.NewListingDecisionJson;
import org.ipplan.web.credit.listing.NewPanelVoteJson;
import org.ipplan.web.credit.listing.NewPriorNoticeJson;
import org.ipplan.web.credit.listing.NewServiceProofJson;
import org.ipplan.web.credit.listing.NewWaiverJson;
import org.ipplan.web.credit.listing.PanelVoteJson;
import org.ipplan.web.credit.listing.PaperContentJson;
import org.ipplan.web.credit.listing.PriorNoticeJson;
import org.ipplan.web.credit.listing.ServiceProofJson;
import org.ipplan.web.credit.listing.WaiverJson;
import org.ipplan.web.credit.listing.WorksheetAnswerJson;
import org.ipplan.web.directory.DepartmentJson;
import org.ipplan.web.directory.MeJson;
import org.ipplan.web.directory.MembershipJson;
import org.ipplan.web.directory.NewSubstitutionJson;
import org.ipplan.web.directory.OfficialJson;
import org.ipplan.web.directory.SubstitutionJson;
import org.ipplan.web.evaluation.AppealDecisionJson;
import org.ipplan.web.evaluation.AppealJson;
import org.ipplan.web.evaluation.CorrectionJson;
import org.ipplan.web.evaluation.CountedRecordJson;
import org.ipplan.web.evaluation.CriterionScoreJson;
import org.ipplan.web.evaluation.EvaluationJson;
import org.ipplan.web.evaluation.NewAppealJson;
import org.ipplan.web.evaluation.NewRoundJson;
import org.ipplan.web.evaluation.NewSchemeJson;
import org.ipplan.web.evaluation.OutcomeJson;
import org.ipplan.web.evaluation.RoundJson;
import org.ipplan.web.evaluation.SchemeJson;
import org.ipplan.web.evaluation.WhatIfJson;
import org.ipplan.web.exchange.DeliveryAttemptJson;
import org.ipplan.web.exchange.DeliveryJson;
import org.ipplan.web.exchange.EventFilterJson;
import org.ipplan.web.exchange.EventTypeJson;
import org.ipplan.web.exchange.FreshnessJson;
import org.ipplan.web.exchange.FreshnessLineJson;
import org.ipplan.web.exchange.ListChangeJson;
import org.ipplan.web.exchange.ListChangesJson;
import org.ipplan.web.exchange.NewSubscriptionJson;
import org.ipplan.web.exchange.SubscriptionJson;
import org.ipplan.web.exchange.TargetHealthJson;
import org.ipplan.web.handover.HandoverEntryJson;
import org.ipplan.web.handover.HandoverFileJson;
import org.ipplan.web.handover.HandoverJson;
import org.ipplan.web.handover.HandoverSendingJson;
import org.ipplan.web.handover.NewHandoverJson;
import org.ipplan.web.indicator.IndicatorJson;
import org.ipplan.web.indicator.IndicatorPointJson;
import org.ipplan.web.indicator.IndicatorProgressJson;
import org.ipplan.web.indicator.IndicatorTargetJson;
import org.ipplan.web.indicator.MeasuredTaskJson;
import org.ipplan.web.indicator.NewIndicatorTargetJson;
import org.ipplan.web.indicator.NewObservationJson;
import org.ipplan.web.indicator.ObservationJson;
import org.ipplan.web.inspection.AppraisalJson;
import org.ipplan.web.inspection.FindingFileJson;
import org.ipplan.web.inspection.FindingJson;
import org.ipplan.web.inspection.FindingObjectionJson;
import org.ipplan.web.inspection.InspectionJson;
import org.ipplan.web.inspection.InspectionTaskJson;
import org.ipplan.web.inspection.NewAppraisalJson;
import org.ipplan.web.inspection.NewFindingJson;
import org.ipplan.web.inspection.NewFindingObjectionJson;
import org.ipplan.web.inspection.NewInspectionJson;
import org.ipplan.web.intake.JobJson;
import org.ipplan.web.intake.NewExportJson;
import org.ipplan.web.lineage.LineageJson;
import org.ipplan.web.lineage.LinkStepJson;
import org.ipplan.web.lineage.NewLinkJson;
import org.ipplan.web.lineage.SuggestedJson;
import org.ipplan.web.matching.MatchCandidateJson;
import org.ipplan.web.matching.MatchDecisionJson;
import org.ipplan.web.matching.MatchKeysJson;
import org.ipplan.web.matching.MatchQueryJson;
import org.ipplan.web.matching.MatchReasonJson;
import org.ipplan.web.matching.MatchRequestJson;
import org.ipplan.web.matching.MatchResultJson;
import org.ipplan.web.matching.NewMatchDecisionJson;
import org.ipplan.web.measure.AddedMeasureJson;
import org.ipplan.web.measure.MeasureApplierJson;
import org.ipplan.web.measure.MeasureJson;
import org.ipplan.web.measure.MeasureOrderJson;
import org.ipplan.web.measure.NewMeasureApplierJson;
import org.ipplan.web.measure.NewMeasureJson;
import org.ipplan.web.notification.MarkedJson;
import org.ipplan.web.notification.NotificationJson;
import org.ipplan.web.notification.NotificationSettingsJson;
import org.ipplan.web.notification.OutgoingMailJson;
import org.ipplan.web.notification.UpToJson;
import org.ipplan.web.paper.ArchiveCheckJson;
import org.ipplan.web.paper.ArchiveJson;
import org.ipplan.web.paper.NewArchiveJson;
import org.ipplan.web.paper.PaperJson;
import org.ipplan.web.paper.PaperTemplateJson;
import org.ipplan.web.plan.ImportJson;
import org.ipplan.web.plan.PlanJson;
import org.ipplan.web.plan.ResolutionsJson;
import org.ipplan.web.problem.Problem;
import org.ipplan.web.progress.CoSignatureJson;
import org.ipplan.web.progress.DepartmentSettingsJson;
import org.ipplan.web.progress.EvidenceJson;
import org.ipplan.web.progress.NewCoSignatureJson;
import org.ipplan.web.progress.NewReportJson;
import org.ipplan.web.progress.PartJson;
import org.ipplan.web.progress.PeriodJson;
import org.ipplan.web.progress.ReportContentJson;
import org.ipplan.web.progress.ReportJson;
import org.ipplan.web.progress.RhythmJson;
import org.ipplan.web.propagation.NewRecipientJson;
import org.ipplan.web.propagation.PropagationJson;
import org.ipplan.web.propagation.PropagationStepJson;
import org.ipplan.web.propagation.RecipientJson;
import org.ipplan.web.publicity.PublicCertificateJson;
import org.ipplan.web.publicity.PublicEntryJson;
import org.ipplan.web.publicity.PublicRemedyJson;
import org.ipplan.web.recognition.AdviceAnswerJson;
import org.ipplan.web.recognition.AdviceJson;
import org.ipplan.web.recognition.NewAdviceAnswerJson;
import org.ipplan.web.recognition.NewAdviceJson;
import org.ipplan.web.recognition.NewOpinionJson;
import org.ipplan.web.recognition.NewTypicalCaseJson;
import org.ipplan.web.recognition.OpinionJson;
import org.ipplan.web.recognition.TypicalCaseJson;
import org.ipplan.web.recognition.TypicalCaseTaskJson;
import org.ipplan.web.ruleset.RuleSetJson;
import org.ipplan.web.ruleset.RuleSetPreviewJson;
import org.ipplan.web.sharing.SharingRecordJson;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.subject.CreditCodeJson;
import org.ipplan.web.subject.IdentityQueryJson;
import org.ipplan.web.subject.NewAffiliateJson;
import org.ipplan.web.subject.NewCodeJson;
import org.ipplan.web.subject.NewNameJson;
import org.ipplan.web.subject.NewRecordJson;
import org.ipplan.web.subject.NewSubjectJson;
import org.ipplan.web.subject.SubjectJson;
import org.ipplan.web.subject.SubjectRecordJson;
import org.ipplan.web.subject.SubjectSummaryJson;
import org.ipplan.web.supervision.LadderJson;
import org.ipplan.web.supervision.NewLadderJson;
import org.ipplan.web.supervision.NewSlipJson;
import org.ipplan.web.supervision.NewUrgeJson;
import org.ipplan.web.supervision.ReminderJson;
import org.ipplan.web.supervision.SlipJson;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.task.ChangedTaskJson;
import org.ipplan.web.task.ConfidenceJson;
import org.ipplan.web.task.DateMoveJson;
import org.ipplan.web.task.HistoryJson;
import org.ipplan.web.task.NewConfidenceJson;
import org.ipplan.web.task.NewTaskJson;
import org.ipplan.web.task.TaskJson;
import org.ipplan.web.worklist.WorklistItemJson;

/**
 * Completes the scanned description, so that no resource repeats what all have in common: the
 * problems as components, the records' schemas, and each operation.
 */
public class ApiDescription implements OASFilter {
  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "The input has faults; errors names each",
              "401", "No token, or none to trust",
              "403", "Role, relation or four eyes forbid it",
              "404", "Not there, or not in the caller's scope",
              "409", "The state or a guard refuses it; blockedBy says why",
              "412", "Somebody changed it since it was read",
              "413", "Larger than is taken",
              "415", "Content of this type is not taken",
              "422", "Well-formed but impossible",
              "428", "The change names no version"));

  private static final String TOO_OFTEN = "Asked too often; Retry-After says when to go on";

  /** Begins what is asked without a token. */
  private static final String PUBLIC = "/public/";

  private static final List<Class<?>> RECORDS =
      List.of(
          ActionJson.class,
          AgencyApplicationJson.class,
          AgencyEventJson.class,
          AgencyGradeJson.class,
          AgencyJson.class,
          AgencyScoreJson.class,
          AgencySummaryJson.class,
          NewAgencyApplicationJson.class,
          NewAgencyEventJson.class,
          NewAgencyJson.class,
          NewGradesJson.class,
          ScoreExplanationJson.class,
          SimulationJson.class,
          SimulationRequestJson.class,
          IndicatorJson.class,
          IndicatorPointJson.class,
          IndicatorProgressJson.class,
          IndicatorTargetJson.class,
          MeasuredTaskJson.class,
          NewIndicatorTargetJson.class,
          NewObservationJson.class,
          ObservationJson.class,
          AppraisalJson.class,
          ArchiveCheckJson.class,
          ArchiveJson.class,
          AssignmentJson.class,
          CalendarDayJson.class,
          CalendarPreviewJson.class,
          CalendarYearJson.class,
          ChangedTaskJson.class,
          ConfidenceJson.class,
          CoSignatureJson.class,
          AbnormalFilingJson.class,
          BasisDocumentJson.class,
          CreditApplicationJson.class,
          CreditCaseJson.class,
          CreditCodeJson.class,
          CreditStepJson.class,
          CaseReviewJson.class,
          DefenceJson.class,
          DefenceReplyJson.class,
          HearingJson.class,
          HearingRecordJson.class,
          ListingDecisionJson.class,
          ListingWorksheetJson.class,
          NewCaseReviewJson.class,
          NewDefenceJson.class,
          NewHearingJson.class,
          NewListingDecisionJson.class,
          NewPanelVoteJson.class,
          NewPriorNoticeJson.class,
          NewServiceProofJson.class,
          NewWaiverJson.class,
          PanelVoteJson.class,
          PaperContentJson.class,
          PriorNoticeJson.class,
          ServiceProofJson.class,
          WaiverJson.class,
          WorksheetAnswerJson.class,
          CopyJson.class,
          DateMoveJson.class,
          DeadlineJson.class,
          DepartmentJson.class,
          DepartmentSettingsJson.class,
          AppealDecisionJson.class,
          AppealJson.class,
          CorrectionJson.class,
          CountedRecordJson.class,
          CriterionScoreJson.class,
          EvaluationJson.class,
          NewAppealJson.class,
          NewRoundJson.class,
          NewSchemeJson.class,
          NewSchemeJson.LineJson.class,
          OutcomeJson.class,
          RoundJson.class,
          SchemeJson.class,
          SchemeJson.CriterionJson.class,
          WhatIfJson.class,
          WhatIfJson.ChangeJson.class,
          EvidenceItemJson.class,
          EvidenceJson.class,
          FindingJson.class,
          FindingObjectionJson.class,
          AuditAnchorJson.class,
          AuditRecordJson.class,
          AuditReportJson.class,
          HandoverEntryJson.class,
          HandoverFileJson.class,
          HandoverJson.class,
          HandoverSendingJson.class,
          NewHandoverJson.class,
          HistoryJson.class,
          IdentityQueryJson.class,
          ImportJson.class,
          InspectionJson.class,
          InspectionTaskJson.class,
          NewOpinionJson.class,
          AdviceAnswerJson.class,
          AdviceJson.class,
          NewAdviceAnswerJson.class,
          NewAdviceJson.class,
          NewTypicalCaseJson.class,
          OpinionJson.class,
          AnnualReportBlockJson.class,
          AnnualReportChapterJson.class,
          AnnualReportComparisonJson.class,
          AnnualReportJson.class,
          AnnualReportReferenceJson.class,
          AnnualReportTextJson.class,
          ComparedFigureJson.class,
          MovedFigureJson.class,
          TypicalCaseJson.class,
          TypicalCaseTaskJson.class,
          JobJson.class,
          NewExportJson.class,
          LadderJson.class,
          LineageJson.class,
          ListEntryJson.class,
          LinkStepJson.class,
          MarkedJson.class,
          MatchCandidateJson.class,
          MatchDecisionJson.class,
          MatchKeysJson.class,
          MatchQueryJson.class,
          MatchReasonJson.class,
          MatchRequestJson.class,
          MatchResultJson.class,
          NewMatchDecisionJson.class,
          AddedMeasureJson.class,
          MeasureApplierJson.class,
          MeasureJson.class,
          MeasureOrderJson.class,
          NewMeasureApplierJson.class,
          NewMeasureJson.class,
          MeJson.class,
          MembershipJson.class,
          MilestoneJson.class,
          NewAppraisalJson.class,
          NewArchiveJson.class,
          NewAffiliateJson.class,
          NewCodeJson.class,
          NewNameJson.class,
          NewRecordJson.class,
          NewSubjectJson.class,
          NewConfidenceJson.class,
          FindingFileJson.class,
          NewFindingJson.class,
          NewFindingObjectionJson.class,
          NewInspectionJson.class,
          NewLadderJson.class,
          NewCoSignatureJson.class,
          NewCreditApplicationJson.class,
          NewCreditCaseJson.class,
          NewCopyJson.class,
          NewLinkJson.class,
          NewMilestoneJson.class,
          NewReportJson.class,
          NewRequestJson.class,
          NewSlipJson.class,
          NewSubTaskJson.class,
          NewSubstitutionJson.class,
          NewTargetJson.class,
          NewTaskJson.class,
          NewUrgeJson.class,
          NewValueJson.class,
          NotificationJson.class,
          NotificationSettingsJson.class,
          OfficialJson.class,
          OutgoingMailJson.class,
          PaperJson.class,
          PaperTemplateJson.class,
          PartJson.class,
          PeriodJson.class,
          PlanJson.class,
          Problem.class,
          ConnectedSystemJson.class,
          ConnectedSystemSummaryJson.class,
          FeedErrorJson.class,
          FeedHealthJson.class,
          FeedMappingJson.class,
          FeedOutJson.class,
          FeedRunJson.class,
          FeedTryJson.class,
          FieldMappingJson.class,
          ItemReadJson.class,
          NewConnectedSystemJson.class,
          NewConnectionJson.class,
          NewSystemFeedJson.class,
          SystemConnectionJson.class,
          SystemFeedJson.class,
          SystemFigureJson.class,
          SystemWarningJson.class,
          TaskRefJson.class,
          TaskSystemJson.class,
          TryResultJson.class,
          ListEntriesJson.class,
          DeliveryAttemptJson.class,
          DeliveryJson.class,
          EventFilterJson.class,
          EventTypeJson.class,
          FreshnessJson.class,
          FreshnessLineJson.class,
          ListChangeJson.class,
          ListChangesJson.class,
          NewSubscriptionJson.class,
          SubscriptionJson.class,
          TargetHealthJson.class,
          NewRecipientJson.class,
          PropagationJson.class,
          PropagationStepJson.class,
          RecipientJson.class,
          PublicCertificateJson.class,
          PublicEntryJson.class,
          PublicRemedyJson.class,
          ReminderJson.class,
          ReportContentJson.class,
          ReportJson.class,
          RequestJson.class,
          ResolutionsJson.class,
          RhythmJson.class,
          RuleSetJson.class,
          RuleSetPreviewJson.class,
          SharingRecordJson.class,
          SlipJson.class,
          StepJson.class,
          SubjectStatusJson.class,
          SubTaskJson.class,
          SubjectJson.class,
          SubjectRecordJson.class,
          SubjectSummaryJson.class,
          SubstitutionJson.class,
          SuggestedJson.class,
          TargetJson.class,
          TaskJson.class,
          TemplateChoiceJson.class,
          TemplateJson.class,
          TemplateOutcomeJson.class,
          UpToJson.class,
          WorklistItemJson.class);

  @Override
  public void filterOpenAPI(OpenAPI api) {
    describe(api.getComponents().getSchemas());
    var components = api.getComponents();
    PROBLEMS.forEach(
        (status, text) ->
            components.addResponse(OperationDescription.PROBLEM + status, problem(text)));
    components.addResponse(OperationDescription.PROBLEM + "429", problem(TOO_OFTEN));
    components.addResponse(
        OperationDescription.PROBLEM + "410", problem("No longer kept; detail says how to go on"));
    components.addResponse(
        OperationDescription.PROBLEM + "500", problem("Unexpected; incident numbers it"));
    api.setPaths(fromBase(api.getPaths()));
    api.getPaths().getPathItems().forEach(OperationDescription::describe);
    var examples = ExampleBodies.shipped();
    api.getPaths().getPathItems().forEach(examples::addTo);
    api.getPaths().getPathItems().entrySet().stream()
        .filter(path -> path.getKey().startsWith(PUBLIC))
        .forEach(path -> OperationDescription.describePublic(path.getValue()));
  }

  /** Paths begin at the base, as everywhere else in the interface; the server names the base. */
  private static Paths fromBase(Paths scanned) {
    var paths = OASFactory.createPaths();
    scanned
        .getPathItems()
        .forEach(
            (path, item) -> paths.addPathItem(path.substring(RestApplication.BASE.length()), item));
    return paths;
  }

  private static void describe(Map<String, Schema> schemas) {
    var records = new RecordSchemas(schemas);
    RECORDS.forEach(records::complete);
    schemas.forEach(
        (name, schema) -> {
          if (name.startsWith(ListJson.class.getSimpleName())) {
            schema.addRequired("items");
          }
        });
  }

  private static APIResponse problem(String description) {
    var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
  }
}
