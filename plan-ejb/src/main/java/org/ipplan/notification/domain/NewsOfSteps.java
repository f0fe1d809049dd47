package org.ipplan.notification.domain;

import static org.ipplan.notification.NotificationKind.ASSIGNED;
import static org.ipplan.notification.NotificationKind.DATE_MOVED;
import static org.ipplan.notification.NotificationKind.EVALUATION;
import static org.ipplan.notification.NotificationKind.FINDING;
import static org.ipplan.notification.NotificationKind.HANDOVER;
import static org.ipplan.notification.NotificationKind.REPORT_DECIDED;
import static org.ipplan.notification.NotificationKind.REQUEST;
import static org.ipplan.notification.NotificationKind.REVIEW;
import static org.ipplan.notification.NotificationKind.SUBSTITUTION;
import static org.ipplan.notification.NotificationKind.TASK_STEP;
import static org.ipplan.notification.domain.Addressee.ABSENT;
import static org.ipplan.notification.domain.Addressee.EVALUATED;
import static org.ipplan.notification.domain.Addressee.EXPERTS;
import static org.ipplan.notification.domain.Addressee.FILER;
import static org.ipplan.notification.domain.Addressee.HANDLER;
import static org.ipplan.notification.domain.Addressee.HEADS;
import static org.ipplan.notification.domain.Addressee.LEAD;
import static org.ipplan.notification.domain.Addressee.LEADERS;
import static org.ipplan.notification.domain.Addressee.LEAD_OF_PART;
import static org.ipplan.notification.domain.Addressee.LIAISONS;
import static org.ipplan.notification.domain.Addressee.MAKERS;
import static org.ipplan.notification.domain.Addressee.MISSING;
import static org.ipplan.notification.domain.Addressee.OFFICE;
import static org.ipplan.notification.domain.Addressee.OTHER;
import static org.ipplan.notification.domain.Addressee.PARTIES;
import static org.ipplan.notification.domain.Addressee.SIGNING_HEADS;
import static org.ipplan.notification.domain.Addressee.SUBSTITUTE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.domain.News.Matter;
import org.ipplan.notification.domain.News.Occasion;
import org.ipplan.shared.StepTaken;

/**
 * What a step means to people: who is told, of which kind it is, in which words. A step without a
 * line here is told to nobody. Of several lines for one step the first one that reaches a person
 * counts.
 */
public final class NewsOfSteps {
  private static final String SHARE = "assignment";
  private static final String REPORT = "report";
  private static final String ASKED = "change-request";
  private static final String TASK = "task";
  private static final String STAND_IN = "substitution";
  private static final String CO_SIGNED = "co-signature";
  private static final String COPIED = "copy";
  private static final String MILESTONE = "milestone";
  private static final String FOUND = "finding";
  private static final String OBJECTED = "finding-objection";
  private static final String HANDED_OVER = "handover";
  private static final String WARNED = "system-warning";
  private static final String ROUND = "evaluation-round";
  private static final String APPEALED = "evaluation-appeal";
  private static final String ADVISED = "advice";

  private static final List<Line> TABLE =
      List.of(
          on(SHARE, "assign", ASSIGNED, "share.handed-out", LIAISONS),
          on(SHARE, "restore", ASSIGNED, "share.restored", LIAISONS, HANDLER),
          on(SHARE, "confirm", ASSIGNED, "share.confirmed", LIAISONS, HANDLER),
          on(SHARE, "move", ASSIGNED, "share.moved", LIAISONS, HANDLER),
          on(SHARE, "split", ASSIGNED, "share.split", LIAISONS, HANDLER),
          on(SHARE, "delegate", ASSIGNED, "share.delegated", HANDLER),
          on(SHARE, "dispute", REQUEST, "share.disputed", OFFICE),
          on(SHARE, "take-back", REQUEST, "share.dispute-taken-back", OFFICE),
          on(SHARE, "pause", TASK_STEP, "share.paused", LIAISONS, HANDLER),
          on(SHARE, "resume", TASK_STEP, "share.resumed", LIAISONS, HANDLER),
          on(SHARE, "withdraw", TASK_STEP, "share.withdrawn", LIAISONS, HANDLER),
          on(SHARE, "reopen", TASK_STEP, "share.reopened", LIAISONS, HANDLER),
          on(SHARE, "complete", TASK_STEP, "share.completed", OFFICE, LEAD),
          on(REPORT, "begin", REVIEW, "report.waits-sign-off", SIGNING_HEADS),
          on(REPORT, "edit", REVIEW, "report.waits-sign-off", SIGNING_HEADS),
          on(REPORT, "sign-off", REPORT_DECIDED, "report.signed-off", LIAISONS, MAKERS),
          on(REPORT, "send-back", REPORT_DECIDED, "report.sent-back", MAKERS, LIAISONS),
          on(REPORT, "submit", REVIEW, "report.submitted", OFFICE, LEAD_OF_PART),
          on(REPORT, "submit", REPORT_DECIDED, "report.without-part", MISSING),
          on(REPORT, "withdraw", REVIEW, "report.withdrawn", OFFICE, LEAD_OF_PART),
          on(REPORT, "return", REPORT_DECIDED, "report.returned", MAKERS, LIAISONS, HANDLER),
          on(REPORT, "approve", REPORT_DECIDED, "report.approved", MAKERS, LIAISONS, HANDLER),
          on(ASKED, "file", REQUEST, "request.filed", OFFICE),
          on(ASKED, "take-back", REQUEST, "request.taken-back", OFFICE),
          on(ASKED, "approve", REQUEST, "request.approved", FILER, LIAISONS, HANDLER),
          on(ASKED, "refuse", REQUEST, "request.refused", FILER, LIAISONS, HANDLER),
          on(TASK, "propose-closing", REVIEW, "task.closing-proposed", OFFICE),
          on(TASK, "take-back", REVIEW, "task.closing-taken-back", OFFICE),
          on(TASK, "return", TASK_STEP, "task.closing-returned", LEAD),
          on(TASK, "close", TASK_STEP, "task.closed", PARTIES),
          on(TASK, "reopen", TASK_STEP, "task.reopened", PARTIES),
          on(TASK, "pause", TASK_STEP, "task.paused", PARTIES),
          on(TASK, "resume", TASK_STEP, "task.resumed", PARTIES),
          on(TASK, "cancel", TASK_STEP, "task.cancelled", PARTIES),
          on(TASK, "restore", TASK_STEP, "task.restored", PARTIES),
          on(TASK, "handle-outside", TASK_STEP, "task.handled-outside", PARTIES),
          on(TASK, "set-rhythm", TASK_STEP, "task.rhythm", PARTIES),
          on(TASK, "move-date", DATE_MOVED, "task.date-moved", PARTIES),
          on(CO_SIGNED, "ask", REVIEW, "co-signature.asked", OTHER),
          on(CO_SIGNED, "ask-again", REVIEW, "co-signature.asked", OTHER),
          on(CO_SIGNED, "agree", REPORT_DECIDED, "co-signature.agreed", LIAISONS),
          on(CO_SIGNED, "decline", REPORT_DECIDED, "co-signature.declined", LIAISONS),
          on(CO_SIGNED, "withdraw", REVIEW, "co-signature.withdrawn", OTHER),
          on(COPIED, "copy", TASK_STEP, "copy.sent", LIAISONS),
          on(MILESTONE, "meet", REVIEW, "milestone.met", OFFICE),
          on(MILESTONE, "confirm", TASK_STEP, "milestone.confirmed", LIAISONS, HANDLER),
          on(MILESTONE, "reject", TASK_STEP, "milestone.rejected", LIAISONS, HANDLER),
          on(FOUND, "issue", FINDING, "finding.issued", LIAISONS, HEADS),
          on(FOUND, "accept", FINDING, "finding.accepted", OFFICE),
          on(FOUND, "rectify", FINDING, "finding.rectified", OFFICE),
          on(FOUND, "send-back", FINDING, "finding.sent-back", LIAISONS),
          on(FOUND, "close", FINDING, "finding.closed", LIAISONS),
          on(FOUND, "move-date", FINDING, "finding.date-moved", LIAISONS),
          on(FOUND, "revoke", FINDING, "finding.revoked", LIAISONS),
          on(OBJECTED, "file", FINDING, "finding.objected", OFFICE),
          on(OBJECTED, "uphold", FINDING, "finding.upheld", LIAISONS),
          on(OBJECTED, "change", FINDING, "finding.changed", LIAISONS),
          on(OBJECTED, "suspend", FINDING, "finding.suspended", LIAISONS),
          on(OBJECTED, "withdraw", FINDING, "finding.objection-withdrawn", OFFICE),
          on(HANDED_OVER, "submit", HANDOVER, "handover.to-approve", HEADS),
          on(HANDED_OVER, "approve", HANDOVER, "handover.approved", LIAISONS),
          on(HANDED_OVER, "refuse", HANDOVER, "handover.refused", LIAISONS),
          on(HANDED_OVER, "send", HANDOVER, "handover.received", LIAISONS, HEADS),
          on(HANDED_OVER, "receive", HANDOVER, "handover.received", LIAISONS, HEADS),
          on(HANDED_OVER, "supply", HANDOVER, "handover.supplied", LIAISONS),
          on(HANDED_OVER, "withdraw", HANDOVER, "handover.withdrawn", LIAISONS),
          on(HANDED_OVER, "reconsider", HANDOVER, "handover.reconsider", LIAISONS, HEADS),
          on(HANDED_OVER, "sign", HANDOVER, "handover.signed", LIAISONS),
          on(HANDED_OVER, "accept", HANDOVER, "handover.accepted", LIAISONS),
          on(HANDED_OVER, "ask-more", HANDOVER, "handover.more-asked", LIAISONS, HEADS),
          on(HANDED_OVER, "return", HANDOVER, "handover.returned", LIAISONS, HEADS),
          on(HANDED_OVER, "forward", HANDOVER, "handover.forwarded", LIAISONS, HEADS),
          on(HANDED_OVER, "file", HANDOVER, "handover.filed", LIAISONS, HEADS),
          on(HANDED_OVER, "decline", HANDOVER, "handover.declined", LIAISONS, HEADS),
          on(HANDED_OVER, "uphold", HANDOVER, "handover.upheld", LIAISONS, HEADS),
          on(HANDED_OVER, "finish", HANDOVER, "handover.finished", LIAISONS, HEADS),
          on(WARNED, "warn", TASK_STEP, "warning.came", LEAD),
          on(WARNED, "correct", TASK_STEP, "warning.corrected", LEAD),
          on(ROUND, "announce", EVALUATION, "evaluation.announced", EVALUATED),
          on(ROUND, "finalise", EVALUATION, "evaluation.final", EVALUATED),
          on(ROUND, "withdraw", EVALUATION, "evaluation.withdrawn", EVALUATED),
          on(APPEALED, "file", EVALUATION, "evaluation.appealed", OFFICE, LEADERS),
          on(APPEALED, "withdraw", EVALUATION, "evaluation.appeal-withdrawn", OFFICE, LEADERS),
          on(APPEALED, "uphold", EVALUATION, "evaluation.upheld", LIAISONS, HEADS),
          on(APPEALED, "reject", EVALUATION, "evaluation.rejected", LIAISONS, HEADS),
          on(ADVISED, "ask", REVIEW, "advice.asked", EXPERTS),
          on(ADVISED, "extend", DATE_MOVED, "advice.extended", EXPERTS),
          on(ADVISED, "ask-further", REVIEW, "advice.asked-further", EXPERTS),
          on(ADVISED, "answer", REVIEW, "advice.answered", OFFICE),
          on(ADVISED, "withdraw", REQUEST, "advice.withdrawn", EXPERTS),
          on(ADVISED, "close", REQUEST, "advice.closed", EXPERTS),
          on(ADVISED, "share", TASK_STEP, "advice.shared", PARTIES),
          on(STAND_IN, "enter", SUBSTITUTION, "substitution.entered", SUBSTITUTE, ABSENT),
          on(STAND_IN, "withdraw", SUBSTITUTION, "substitution.withdrawn", SUBSTITUTE, ABSENT));

  private static final Map<String, List<Line>> BY_STEP =
      TABLE.stream().collect(Collectors.groupingBy(line -> line.type() + "." + line.action()));

  /** Drafts change every few seconds while somebody writes; their heads hear of it once a day. */
  private static final String DAILY = "report.waits-sign-off";

  /** What may leave with a sentence. A reason may be a department's own, and stays where it is. */
  private static final Set<String> TOLD_FACTS =
      Set.of(
          "period",
          "consolidated",
          "dueOn",
          "formerDueOn",
          "kind",
          "to",
          "rhythm",
          "missing",
          "absent",
          "substitute",
          "finding",
          "fromOn",
          "toOn",
          "year");

  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry(SHARE, "/assignments/"),
          Map.entry(REPORT, "/reports/"),
          Map.entry(ASKED, "/requests/"),
          Map.entry(TASK, "/tasks/"),
          Map.entry(CO_SIGNED, "/co-signatures/"),
          Map.entry(COPIED, "/copies/"),
          Map.entry(MILESTONE, "/milestones/"),
          Map.entry(FOUND, "/findings/"),
          Map.entry(OBJECTED, "/finding-objections/"),
          Map.entry(HANDED_OVER, "/handovers/"),
          Map.entry(ADVISED, "/advice/"),
          Map.entry(STAND_IN, "/substitutions/"),
          Map.entry(WARNED, "/system-warnings/"),
          Map.entry(ROUND, "/evaluation-rounds/"),
          Map.entry(APPEALED, "/evaluation-appeals/"));

  private NewsOfSteps() {}

  /**
   * The news of a step, the most telling first; empty where it is none of anybody's.
   *
   * @param today of the business clock
   */
  public static List<News> of(StepTaken step, LocalDate today) {
    return BY_STEP.getOrDefault(step.objectType() + "." + step.action(), List.of()).stream()
        .map(line -> line.news(step, today))
        .toList();
  }

  /** Kinds of objects and actions somebody is told of, for the test that holds the words. */
  static List<Line> lines() {
    return TABLE;
  }

  private static Line on(
      String type, String action, NotificationKind kind, String message, Addressee... told) {
    return new Line(type, action, kind, message, Set.of(told));
  }

  /** One line of the table. */
  record Line(
      String type, String action, NotificationKind kind, String message, Set<Addressee> told) {

    News news(StepTaken step, LocalDate today) {
      var matter =
          new Matter(
              step.task(), step.scope(), type, step.objectId(), PATHS.get(type) + step.objectId());
      return new News(kind, message, told, matter, facts(step), false, occasion(step, today));
    }

    private Occasion occasion(StepTaken step, LocalDate today) {
      if (message.equals(DAILY)) {
        return Occasion.of(message + "/" + step.objectId() + "/" + today);
      }
      return Occasion.act(step.task() == null ? step.objectId() : step.task().toString());
    }

    private static Map<String, String> facts(StepTaken step) {
      return step.changes().entrySet().stream()
          .filter(fact -> TOLD_FACTS.contains(fact.getKey()))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }
}
