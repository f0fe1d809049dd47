package org.ipplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.agency.domain.ApplicationSteps;
import org.ipplan.agency.domain.EventSteps;
import org.ipplan.assignment.domain.AssignmentSteps;
import org.ipplan.assignment.domain.ChangeRequestSteps;
import org.ipplan.assignment.domain.CopySteps;
import org.ipplan.breakdown.domain.MilestoneSteps;
import org.ipplan.breakdown.domain.SubTaskSteps;
import org.ipplan.breakdown.domain.TargetSteps;
import org.ipplan.calendar.domain.LoadedYear;
import org.ipplan.connection.domain.SystemSteps;
import org.ipplan.connection.domain.WarningSteps;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.directory.domain.SubstitutionWorkflow;
import org.ipplan.evaluation.domain.AppealSteps;
import org.ipplan.evaluation.domain.RoundSteps;
import org.ipplan.evaluation.domain.SchemeSteps;
import org.ipplan.exchange.domain.DeliverySteps;
import org.ipplan.exchange.domain.SubscriptionSteps;
import org.ipplan.handover.domain.HandoverSteps;
import org.ipplan.indicator.domain.IndicatorTargetSteps;
import org.ipplan.indicator.domain.ObservationSteps;
import org.ipplan.inspection.domain.AppraisalSteps;
import org.ipplan.inspection.domain.FindingObjectionSteps;
import org.ipplan.inspection.domain.FindingSteps;
import org.ipplan.inspection.domain.InspectionSteps;
import org.ipplan.intake.domain.JobSteps;
import org.ipplan.matching.domain.DecisionSteps;
import org.ipplan.measure.domain.CatalogueSteps;
import org.ipplan.measure.domain.OrderSteps;
import org.ipplan.paper.domain.PaperTemplateSteps;
import org.ipplan.plan.domain.PlanVersion;
import org.ipplan.plan.domain.TaskSteps;
import org.ipplan.plan.domain.lineage.TaskLinkSteps;
import org.ipplan.progress.domain.CoSignatureSteps;
import org.ipplan.progress.domain.Period;
import org.ipplan.progress.domain.ReportWorkflow;
import org.ipplan.propagation.domain.PropagationSteps;
import org.ipplan.propagation.domain.RecipientSteps;
import org.ipplan.recognition.domain.AdviceSteps;
import org.ipplan.recognition.domain.TypicalCaseSteps;
import org.ipplan.report.domain.AnnualReportSteps;
import org.ipplan.ruleset.domain.RuleSetSteps;
import org.ipplan.subject.domain.RecordSteps;
import org.ipplan.subject.domain.SubjectSteps;
import org.ipplan.supervision.domain.LadderSteps;
import org.ipplan.supervision.domain.SlipSteps;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/workflows.md} from the tables in the code and fails when it is stale. */
class WorkflowDiagramsTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "workflows.md");

  private static final String HEAD =
      """
      # Workflows

      Written from the tables in the code by `WorkflowDiagramsTest`; do not edit by hand. After a
      change of a table, write it anew:

          mvn -pl plan-ejb test -Dtest=WorkflowDiagramsTest -Dplan.docs.write=true

      "Who may" refuses with 403, "only when" and a state without the step with 409, a missing field
      of the body with 400; the words are those a caller reads (`docs/errors.md`). `GET …/actions`
      answers what may be done now, and for the rest why not.
      """;

  @Test
  void theDiagramsAreThoseOfTheTables() throws IOException {
    var written = document();
    if (Boolean.getBoolean("plan.docs.write")) {
      Files.writeString(DOCUMENT, written);
    }

    assertThat(DOCUMENT)
        .as("stale; refresh it with -Dtest=WorkflowDiagramsTest -Dplan.docs.write=true")
        .hasContent(written);
  }

  private static String document() {
    return Stream.of(
            HEAD,
            WorkflowText.of(
                PlanVersion.WORKFLOW,
                "Publishing a version supersedes the year's former one, sample or real, in the same"
                    + " transaction."),
            WorkflowText.of(
                TaskSteps.WORKFLOW,
                "`assign` comes with the publication of the plan, `begin` when the lead department"
                    + " signs for its share. `cancel` is also what an approved request for"
                    + " cancellation does. A resumed task is in the state it was paused in, its date"
                    + " moved by exactly the pause."),
            WorkflowText.of(
                AssignmentSteps.WORKFLOW,
                "A share is made when the plan is published, or when another is moved or split."
                    + " `begin` comes with the department's first report, `end` with the closing of"
                    + " the task; a task that is paused, resumed, cancelled, restored or reopened"
                    + " takes its shares along. When a later version of the plan is published, shares"
                    + " of tasks with the same number and parties go on under it, the others are"
                    + " withdrawn."),
            WorkflowText.of(
                ChangeRequestSteps.WORKFLOW,
                "What is approved takes effect in the same transaction, or is not approved."),
            WorkflowText.of(
                SubTaskSteps.WORKFLOW,
                "`edit` is the `PUT` of the sub-task; adding one is refused as it is. That it is"
                    + " overdue follows from its date."),
            WorkflowText.of(
                MilestoneSteps.WORKFLOW,
                "The department claims, the office finds; the claim stays beside the finding. That a"
                    + " milestone was missed follows from its date. `edit` is the `PUT`."),
            WorkflowText.of(
                TargetSteps.WORKFLOW,
                "Whether a target is met follows from its numbers. `record` adds a value (`POST"
                    + " …/values`), `edit` is the `PUT`."),
            WorkflowText.of(
                CopySteps.WORKFLOW,
                "A copy is made by the office, or by the liaison of a party; it goes on with its task"
                    + " under a later version of the plan."),
            WorkflowText.of(
                ReportWorkflow.TABLE,
                "Adding and removing files is refused as `edit` is, and makes a sign-off void as it"
                    + " does."),
            WorkflowText.of(
                CoSignatureSteps.WORKFLOW,
                "A department is asked while the report may be edited. `void` follows from any change"
                    + " of the report's text or files, which also moves the version of what is still"
                    + " asked. A day to answer may be named; else it is five working days."),
            WorkflowText.of(
                Period.WORKFLOW, "Closing takes `lock` for every approved report of the period."),
            WorkflowText.of(
                SubstitutionWorkflow.TABLE,
                "Entering one is refused as `withdraw` is, and while another one of the same official"
                    + " covers a day of it. It is in force from its first day to its last; nothing"
                    + " is deleted."),
            WorkflowText.of(
                TaskLinkSteps.WORKFLOW,
                "Between tasks of two years. A confirmation may give the link another kind; a link"
                    + " set by hand is confirmed at once."),
            WorkflowText.of(
                JobSteps.WORKFLOW,
                "`queue` comes with the file that was read to its end, or with the request for an"
                    + " export. `run` again follows from a server that gave no sign of life; what"
                    + " was taken in stays."),
            WorkflowText.of(
                SlipSteps.WORKFLOW,
                "A slip gets its number and the date for its answer when it is sent. It never sets the"
                    + " light."),
            WorkflowText.of(
                LadderSteps.WORKFLOW,
                "The rungs in force go on until somebody else confirms those proposed."),
            WorkflowText.of(
                HandoverSteps.WORKFLOW,
                "The receiver reads what was sent last: while the sender completes a case that was"
                    + " returned, it stays returned for everybody else. `forward` sends it on with"
                    + " its files; the terms are rules, and whether one has passed is derived."),
            WorkflowText.of(
                InspectionSteps.WORKFLOW,
                "Preparing one is refused as `edit` is. `conclude` feeds every finding that was not"
                    + " fed back before back in the same transaction. With a reason, a plan is"
                    + " approved beside another inspection on the same department and matter."),
            WorkflowText.of(
                FindingSteps.WORKFLOW,
                "`revoke` comes with the review of an objection. Overdue is derived from the date;"
                    + " while a review holds the rectification up nothing is overdue."),
            WorkflowText.of(
                FindingObjectionSteps.WORKFLOW,
                "Filed within 30 calendar days of the feedback, reviewed within 30. The rectification"
                    + " goes on meanwhile unless `suspend` holds it up; then its date moves by the"
                    + " working days of the review."),
            WorkflowText.of(
                AppraisalSteps.WORKFLOW,
                "Praise and criticism are proposed once the inspection is concluded; the department"
                    + " reads what is approved."),
            WorkflowText.of(
                TypicalCaseSteps.WORKFLOW,
                "Experts give their opinion while a case is `SHORTLISTED`, each one, which they may"
                    + " change until the office decides. What is published is read by everybody who"
                    + " signs in and by every system."),
            WorkflowText.of(
                AnnualReportSteps.WORKFLOW,
                "An edition of a year's report. Nothing is submitted that rests on no record or"
                    + " source; an approval freezes what it says. A correction is another edition,"
                    + " and the former stays `PUBLISHED`; the last published one is read."),
            WorkflowText.of(
                AdviceSteps.WORKFLOW,
                "Somebody of the office asks, experts answer; another lead closes what was recorded"
                    + " (ADR 62)."),
            WorkflowText.of(
                ObservationSteps.WORKFLOW,
                "What a system brings and what an approved report says begin as SUBMITTED. A"
                    + " correction is an observation of its own: once it is confirmed the value it"
                    + " corrects is superseded in the same transaction and stays readable."),
            WorkflowText.of(
                IndicatorTargetSteps.WORKFLOW,
                "A confirmed target supersedes the one of the same year, which stays readable."),
            WorkflowText.of(
                SchemeSteps.WORKFLOW,
                "Rounds keep the edition they were counted by; the former edition stays readable."),
            WorkflowText.of(
                RoundSteps.WORKFLOW,
                "A draft is read by the office and leaders, from its announcement on each"
                    + " department reads its own. What was counted is stored when a round is"
                    + " started and never changed."),
            WorkflowText.of(
                AppealSteps.WORKFLOW,
                "Filed while departments may appeal. An appeal that is upheld puts a correction"
                    + " beside what was counted; the score is worked out from both."),
            WorkflowText.of(
                LoadedYear.WORKFLOW,
                "A confirmed file is in force from its confirmation on, and moves the dates its"
                    + " preview lists."),
            WorkflowText.of(
                RuleSetSteps.WORKFLOW,
                "A confirmed edition supersedes the one before it in the same transaction; what was"
                    + " decided by that one is replayed under it. The editions that come with the"
                    + " product are confirmed from the start."),
            WorkflowText.of(
                SubjectSteps.WORKFLOW,
                "A subject whose code passes the check is active at once; a genuine code that fails"
                    + " it waits for a second person. `merge` names the subject it goes on as part of"
                    + " in `fields`; both histories stay."),
            WorkflowText.of(
                RecordSteps.WORKFLOW,
                "What a record says never changes. `take-up` comes with the case that is opened from"
                    + " the lead."),
            WorkflowText.of(
                DecisionSteps.WORKFLOW,
                "What a person decided of a name and a subject counts from then on and outweighs any"
                    + " score."),
            WorkflowText.of(
                EventSteps.WORKFLOW,
                "An event counts from its confirmation on. Revoked or restored by a repair, it still"
                    + " counts for the days before."),
            WorkflowText.of(
                ApplicationSteps.WORKFLOW,
                "Objections and repairs. Decided for, an objection revokes its event or withdraws its"
                    + " published grade, a repair gives the points back from that day on."),
            WorkflowText.of(
                CaseSteps.WORKFLOW,
                "A determination of dishonesty (C1 to C14). Maker, legal reviewer and approver are"
                    + " three people. `EXPIRED` follows from the dates and is never stored; `repair`,"
                    + " `restore` and `withdraw` follow from what was decided on an application. `determine`"
                    + " issues the paper with the next number of its series, or with the one in"
                    + " `note`."),
            WorkflowText.of(
                ListingSteps.WORKFLOW,
                "A case of the serious-dishonesty list (S1 to S16, by way of C16). Told, heard,"
                    + " reviewed, discussed, consented to, decided, served and published by"
                    + " different people. A step out of order is refused with the article that"
                    + " demands what is missing. What carries more than a reason or note is taken at"
                    + " its sub-resource: `assess` at `worksheet`, `give-notice` at `notices`,"
                    + " `serve-notice` and `serve` at `service-proofs`, `defend` and `reply` at"
                    + " `defences`, `call-hearing` and `hold-hearing` at `hearings`, `vote` at"
                    + " `votes`, `decide` and `guide` at `decisions`; `reviews` takes `pass-review`,"
                    + " `return`, `consent` or `refuse-consent` by the state. `REMOVED` follows from"
                    + " the dates too: listed, and its period is over (S12)."),
            WorkflowText.of(
                org.ipplan.credit.domain.ApplicationSteps.WORKFLOW,
                "An objection or a request for repair (C12 to C15). `verify` carries in `fields` the"
                    + " conditions found met. `annul` is for deceit: the entry is restored and counted"
                    + " anew."),
            WorkflowText.of(
                CatalogueSteps.MEASURE,
                "What an office adds to the measures of the packs. It is never edited: it ends, or"
                    + " another replaces it from its first day on. `confirm` carries in `fields`"
                    + " that the measure neither cuts rights nor adds duties (C5)."),
            WorkflowText.of(
                CatalogueSteps.APPLIER,
                "That a department applies a measure, for entries published from its first day on."
                    + " Where nobody is named, whoever decided applies it."),
            WorkflowText.of(
                OrderSteps.WORKFLOW,
                "One measure of one published entry in one department. `TO_LIFT` follows from the"
                    + " dates and is never stored: measures and publicity end together (C8). A"
                    + " repeat within the years of AF5 is not left out."),
            WorkflowText.of(
                PropagationSteps.WORKFLOW,
                "A line of the ledger: what one recipient is told of one entry. Lines are written"
                    + " when an entry changes, and `OVERTAKEN` when it changes again before a line is"
                    + " done. Late follows from the dates. The same `apply` again by the recipient's"
                    + " own system changes nothing."),
            WorkflowText.of(
                RecipientSteps.WORKFLOW,
                "Whom entries of a list go to. With `confirm` it is told of what stands; with `end`"
                    + " of nothing new, and still of what goes."),
            WorkflowText.of(
                PaperTemplateSteps.WORKFLOW,
                "A confirmed edition supersedes the one before it in the same transaction; papers"
                    + " that were made from that one stay as they are."),
            WorkflowText.of(
                SystemSteps.WORKFLOW,
                "A platform of another body. `describe` and `set-up` come with their content;"
                    + " `set-up` makes every feed untried, and `try` follows from a test that could"
                    + " be read. Feeds that were tried are asked or taken while it is `CONNECTED`."
                    + " `disconnect` forgets its credentials."),
            WorkflowText.of(
                WarningSteps.WORKFLOW,
                "What a platform warns of, with the task it belongs to. A correction opens it again."),
            WorkflowText.of(
                SubscriptionSteps.WORKFLOW,
                "What a system is told of events, and where. What happens while it is paused waits;"
                    + " what waits when it ends is not sent. The owner's former secret is of no use"
                    + " after `rotate-secret`."),
            WorkflowText.of(
                DeliverySteps.WORKFLOW,
                "One event for one subscription. A member takes what is `WAITING` and due, which is"
                    + " `SENDING` until it is noted what came of it; failed attempts wait again until"
                    + " there were too many. `redeliver` sends the same event with the same id."))
        .collect(Collectors.joining("\n"));
  }
}
