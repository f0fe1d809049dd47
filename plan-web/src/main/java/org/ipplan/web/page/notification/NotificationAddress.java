package org.ipplan.web.page.notification;

import org.ipplan.notification.NotificationDetails;

/** The page where what somebody was told of is acted on. */
final class NotificationAddress {
  private NotificationAddress() {}

  /** Below the context root. */
  static String of(NotificationDetails told) {
    return switch (told.objectType()) {
      case "report" -> "/app/report/report.xhtml?id=" + told.objectId();
      case "assignment" -> task(told) + "#share-" + told.department();
      case "change-request" -> task(told) + "#request-" + told.objectId();
      case "co-signature" -> "/app/co-signature?id=" + told.objectId();
      case "copy" -> task(told) + "#copy-" + told.objectId();
      case "milestone", "sub-task" -> task(told) + "#item-" + told.objectId();
      case "finding" -> "/app/inspection/finding.xhtml?id=" + told.objectId();
      case "finding-objection" -> "/app/inspection/finding.xhtml?id=" + told.facts().get("finding");
      case "evaluation-round" -> "/app/evaluation/evaluations.xhtml?id=" + told.objectId();
      case "evaluation-appeal" ->
          "/app/evaluation/evaluation.xhtml?appeal="
              + told.objectId()
              + "#appeal-"
              + told.objectId();
      case "handover" -> "/app/handover/handover.xhtml?id=" + told.objectId();
      case "advice" -> "/app/recognition/advice.xhtml?id=" + told.objectId();
      case "substitution" -> "/app/substitutions.xhtml";
      case "plan" -> "/app/plan/tasks.xhtml?year=" + told.facts().get("year") + department(told);
      default -> task(told);
    };
  }

  private static String task(NotificationDetails told) {
    var task = told.task();
    return task == null ? "/app/worklist.xhtml" : "/app/plan/task.xhtml?id=" + task.id();
  }

  private static String department(NotificationDetails told) {
    return told.department() == null ? "" : "&department=" + told.department();
  }
}
