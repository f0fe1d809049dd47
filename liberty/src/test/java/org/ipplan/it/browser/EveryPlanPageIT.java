package org.ipplan.it.browser;

import org.ipplan.it.HandedOver;
import org.ipplan.it.PlanSystem;
import org.ipplan.it.TypicalCases;
import org.ipplan.it.support.PastRounds;
import org.ipplan.it.support.ToldPeople;
import org.ipplan.it.support.Twin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every page of the plan, its tasks and what follows from them, in both languages, on a wide and on
 * a narrow screen: nothing that keeps people with disabilities out, nothing cut off. With {@code
 * -Dplan.pictures.dir=…} also takes the pictures of the documents.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
class EveryPlanPageIT extends AtTheBrowser {
  @Test
  void aDepartmentsPages() {
    try (var chen = signedIn("chen.ccpd", "/app/worklist.xhtml")) {
      chen.everyWay("worklist").forDocuments("worklist");
      chen.open("/app/worklist.xhtml?kind=ASSIGNMENT");
      chen.page().focus("#worklist .tip-button");
      chen.sees("#why-0", "应于2024年6月11日办结，剩余 5 个工作日").picture("reason");
      chen.open("/app/plan/tasks.xhtml?year=2024").everyWay("tasks");
      chen.open("/app/plan/tasks.xhtml?year=2024&department=ccpd&role=LEAD");
      chen.click("tr:has(span.number:text-is('35')) .c-task a").everyWay("task-given");
      chen.click("#panel-ccpd [data-step=accept]").sees("#share-state-ccpd", "已签收");
      chen.everyWay("task-accepted").forDocuments("task");
      chen.click("#new-report [data-step=begin-offered]").sees("#report-state", "草稿");
      chen.everyWay("report-draft").open("/app/worklist.xhtml?kind=REPORT").everyWay("to-report");
      chen.open("/app/plan/changes.xhtml?since=2024-06-01").everyWay("changes");
      chen.open("/app/plan/task.xhtml?id=nothing").everyWay("not-found");
    }
  }

  @Test
  void howATaskIsBrokenDown() {
    try (var chen = signedIn("chen.ccpd", "/app/plan/tasks.xhtml?year=2024&department=ccpd")) {
      chen.click("tr:has(span.number:text-is('11')) .c-task a");
      chen.click("#panel-ccpd [data-step=accept]").sees("#breakdown", "尚未分解");
      chen.choose("#by-template [data-field=template]", "document");
      chen.click("#by-template [data-step=look-template]").sees("#template-preview", "起草");
      chen.nothingIsCutOff("template").isAccessible("template");
      chen.page().locator("#by-template").scrollIntoViewIfNeeded();
      chen.picture("template-preview").click("[data-step=apply-template]");
      chen.sees("#subTasks", "起草").click("#subTasks [data-step=move-down] >> nth=0");
      chen.isTold("顺序已调整");
      chen.click("#add-items [data-box=add-target] summary");
      chen.fill("#breakdown [data-box=add-target] [data-field=title]", "培训场次");
      chen.fill("#breakdown [data-box=add-target] [data-field=unit]", "场");
      chen.fill("#breakdown [data-box=add-target] [data-field=goal]", "8");
      chen.fill("#breakdown [data-box=add-target] [data-field=dueOn]", "2024-09-20");
      chen.click("[data-step=add-target]").sees("#targets", "培训场次");
      chen.click("#targets .item-box > summary");
      chen.fill("#targets [data-field=on]", "2024-06-01");
      chen.fill("#targets [data-field=value]", "2");
      chen.fill("#targets [data-field=source]", "培训台账").click("[data-step=record]");
      chen.sees("#targets", "25%").click("#milestones .item-box > summary");
      chen.click("#milestones [data-box=meet] summary");
      chen.fill("#milestones [data-box=meet] [data-field=note]", "文件已于6月3日印发");
      chen.click("#milestones [data-box=meet] [data-step=meet]").sees("#milestones", "已报达成");
      chen.everyWay("breakdown");
      chen.open("/app/worklist.xhtml?kind=SUB_TASK").sees("#worklist", "子任务");
      chen.everyWay("worklist-of-items");
    }
  }

  @Test
  void theOfficesPages() {
    try (var li = signedIn("li.office", "/app/plan/import.xhtml")) {
      li.everyWay("import-source");
      li.fill("[id='source:year']", "2024")
          .fill("[id='source:text']", Twin.chinese())
          .click("[id='source:read']")
          .sees("#count-tasks", "110");
      li.everyWay("import-preview").forDocuments("import");
      li.open("/app/worklist.xhtml?kind=IMPORT").sees("#worklist", "待完成导入");
      li.everyWay("office-worklist").open("/app/worklist.xhtml?kind=OTHERS");
      li.sees("#worklist", "央地财政事权").click("#worklist .c-task a");
      li.unfold("[data-box=name-others]").everyWay("task-others");
      li.open("/app/plan/versions.xhtml?year=2024");
      li.everyWay("versions").open("/app/plan/versions.xhtml?year=2029").everyWay("no-versions");
    }
  }

  @Test
  void thePagesOfWhatPeopleAreTold() {
    try (var wang = signedIn("wang.cnipa", "/app/notifications.xhtml?kind=ASSIGNED")) {
      ToldPeople.tell();
      wang.sees("#inbox", "2024年推进计划已印发").open("/app/notifications.xhtml");
      wang.sees("#inbox", "请立即报送")
          .everyWay("notifications")
          .open("/app/notifications.xhtml?kind=DATE_MOVED")
          .sees("#empty", "没有符合条件的消息");
      wang.everyWay("no-notifications").open("/app/notification-settings.xhtml");
      wang.everyWay("notification-settings").click("[data-kind=REQUEST]");
      wang.fill("[id='wishes:mailAddress']", "nobody").click("[id='wishes:save']");
      wang.sees(".message-list", "电子邮箱").isAccessible("wishes-refused");
      wang.fill("[id='wishes:mailAddress']", "wang@example.org").click("[id='wishes:save']");
      wang.sees(".message-list", "消息设置已保存");
      wang.open("/app/notifications.xhtml?unread=true").click("[id='marking:read-all']");
      wang.sees("#unread-count", "没有未读消息").seesNot("#unread-badge");
    }
    try (var admin = signedIn("sysadmin", "/app/admin/mails.xhtml")) {
      admin.sees("#mail-state", "没有配置邮件服务器");
      admin.sees("#mails", "已写入日志").click("#mails summary").everyWay("mails");
    }
    try (var wang = signedIn("wang.cnipa", "/app/admin/mails.xhtml")) {
      wang.everyWay("mails-refused").complainsOfNothing();
    }
    PlanSystem.system("demo-system").with("Plan-Purpose", "loan-review-17").get("/subjects");
    try (var auditor = signedIn("auditor", "/app/admin/sharing.xhtml?purpose=loan-review-17")) {
      auditor.sees("#records", "GET /subjects").click("#records summary >> nth=0");
      auditor.everyWay("sharing-records");
    }
  }

  @Test
  void thePagesOfCasesHandedOver() {
    var sent = new HandedOver().sent().substring("/handovers/".length());
    try (var chen = signedIn("chen.ccpd", "/app/handover/handovers.xhtml")) {
      chen.sees("#handovers", "销售侵权盗版图书").everyWay("handovers");
      chen.open("/app/handover/handover-edit.xhtml").everyWay("handover-edit");
      chen.open("/app/handover/handover.xhtml?id=" + sent);
      chen.sees("#receipts", "移送〔2024〕").everyWay("handover").complainsOfNothing();
    }
    try (var huang = signedIn("huang.samr", "/app/handover/handover.xhtml?id=" + sent)) {
      huang.click("[data-step=sign]").sees("#handover-state", "已签收").everyWay("handover-signed");
    }
    try (var li = signedIn("li.office", "/app/handover/handover.xhtml?id=" + sent)) {
      li.sees("#office-only", "案情").everyWay("handover-office").complainsOfNothing();
    }
  }

  @Test
  void thePagesOfIndicators() {
    try (var chen = signedIn("chen.ccpd", "/app/indicator/indicators.xhtml")) {
      chen.sees("#indicators", "8539.9").everyWay("indicators").forDocuments("indicators");
      chen.open("/app/indicator/indicator.xhtml?code=14-5").sees("#ratio", "1.9643");
      chen.everyWay("indicator").open("/app/plan/tasks.xhtml?year=2024&department=ccpd");
      chen.click("tr:has(span.number:text-is('11')) .c-task a");
      chen.sees("#measured-by", "14-6").everyWay("task-measured");
    }
    try (var wang = signedIn("wang.cnipa", "/app/indicator/indicator.xhtml?code=14-2")) {
      wang.unfold("[data-box=give]").fill("[id='give:period']", "2021");
      wang.fill("[id='give:value']", "5.6").fill("[id='give:source']", "年度公报");
      wang.isAccessible("indicator-give").picture("indicator-give").click("[id='give:submit']");
      wang.sees("#under-way", "待确认").complainsOfNothing();
    }
    try (var li = signedIn("li.office", "/app/worklist.xhtml?kind=OBSERVATION")) {
      li.click("#worklist tr:has-text('海外发明专利') .c-task a");
      li.sees("#under-way", "5.6").unfold("[data-box=propose]").everyWay("indicator-office");
      li.click("[data-step=confirm]").sees("#reached", "快于进度").sees("#series", "5.6");
      li.open("/app/indicator/indicator.xhtml?code=14-2&knownOn=2024-01-01");
      li.sees("#as-known", "2024-01-01").sees("#reached", "暂无数据").complainsOfNothing();
    }
  }

  @Test
  void thePagesOfTypicalCases() {
    var shortlisted = new TypicalCases().shortlisted().replace("/typical-cases/", "");
    var page = "/app/recognition/typical-case.xhtml?id=" + shortlisted;
    try (var expert = signedIn("expert.he", page)) {
      expert.sees("#give-opinion", "评审意见").everyWay("typical-case-opinion");
      expert.fill("[id='opinion:score']", "91").click("[id='opinion:opine']").isTold("评审意见已保存");
    }
    try (var zhang = signedIn("zhang.office", page)) {
      zhang.sees("#opinions", "91 分").everyWay("typical-case");
      zhang.click("[data-step=select]").sees("#case-state", "已入选");
      zhang.click("[data-step=publish]").sees("#case-state", "已发布").complainsOfNothing();
    }
    try (var chen = signedIn("chen.ccpd", "/app/recognition/typical-cases.xhtml")) {
      chen.sees("#cases", "示例省版权局").everyWay("typical-cases").click("#new-case");
      chen.everyWay("typical-case-new").fill("[id='case:title']", "一站式版权服务");
      chen.fill("[id='case:unit']", "示例市版权局").fill("[id='case:batch']", "3");
      chen.fill("[id='case:numbers']", "19").fill("[id='case:summary']", "登记、监测、调解一次办结");
      chen.fill("[id='case:practice']", "设立服务窗口").fill("[id='case:results']", "用时缩短");
      chen.click("[id='case:save']").sees("#case-state", "草稿").sees(".parties", "19");
      chen.click("[data-step=submit]").sees("#case-state", "已报送").complainsOfNothing();
    }
  }

  @Test
  void aTaskThatIsUrged() {
    try (var li = signedIn("li.office", "/app/plan/tasks.xhtml?year=2024")) {
      li.click("tr:has(span.number:text-is('36')) .c-task a").click("[data-box=urge] summary");
      li.everyWay("task-to-urge").click("[data-box=urge] summary");
      li.fill("[id='urging:note']", "请于本周内签收并明确承办人。").click("[data-step=urge]");
      li.sees("#reminders", "请于本周内签收").click("[data-box=slip] summary");
      li.fill("[id='letter:reason']", "进度滞后，请书面说明原因和下一步安排。")
          .choose("[id='letter:colour']", "YELLOW");
      li.click("[data-step=prepare]").sees("#slips", "待发出").click("#slips [data-step=send]");
      li.sees("#slips", "2024〕").everyWay("task-urged").complainsOfNothing();
    }
  }

  @Test
  void whoMayNotSeeAPageIsToldSo() {
    try (var chen = signedIn("chen.ccpd", "/app/plan/import.xhtml")) {
      chen.everyWay("import-refused").complainsOfNothing();
    }
  }

  @Test
  void browsersMayKeepTheStaticFilesForTheirAddressesNameAVersion() {
    try (var chen = signedIn("chen.ccpd", "/app/worklist.xhtml")) {
      chen.mayKeep("plan.css").mayKeep("plan.js").mayKeep("icons.svg");
    }
  }

  @Test
  void thePagesOfTheYearlyEvaluation() {
    var all = "/app/evaluation/evaluations.xhtml?year=2024&round=";
    var one = "/app/evaluation/evaluation.xhtml?year=2024&department=ccpd&round=";
    try (var chen = signedIn("chen.ccpd", "/app/evaluation/evaluation.xhtml?year=2024&round=0")) {
      chen.sees("#evaluation-state", "试算").sees("#working", "按时签收");
      chen.everyWay("evaluation-today");
      chen.choose("[id='supposing:criterion']", "REPORTING");
      chen.fill("[id='supposing:earned']", "1").fill("[id='supposing:possible']", "1");
      chen.click("[data-step=suppose]").sees("#outcome", "试算").nothingIsCutOff("what-if");
      chen.isAccessible("what-if").picture("evaluation-what-if");
    }
    String round;
    try (var li = signedIn("li.office", "/app/evaluation/evaluations.xhtml?year=2024&round=0")) {
      li.sees("#provisional", "试算").sees("#evaluations", "中央宣传部");
      li.everyWay("evaluations-today");
      li.click("[data-box=start] summary").fill("[id='round-form:reason']", "年中考核");
      PastRounds.clear("2024-06-03");
      li.click("[data-step=start]").sees("#round-state", "待通知").everyWay("evaluations-draft");
      round = li.page().url().replaceFirst(".*round=([0-9]+).*", "$1");
    }
    try (var zhang = signedIn("zhang.office", all + round)) {
      zhang.sees("#round-state", "待通知").click("[data-step=announce]");
      zhang.sees("#round-state", "已通知").everyWay("evaluations-announced");
    }
    try (var chen = signedIn("chen.ccpd", one + round)) {
      chen.sees("#replay", "一致").choose("[id='appealing:line']", "SIGNING");
      chen.fill("[id='appealing:grounds']", "报告已按时报送，未计入");
      chen.click("[data-step=file]").sees("#appeals", "待裁定").everyWay("evaluation-appeal");
    }
    try (var feng = signedIn("leader.feng", one + round)) {
      feng.everyWay("evaluation-to-decide").click("[data-box=uphold] summary");
      feng.isAccessible("uphold").fill("[data-field=earned] >> nth=0", "1");
      feng.fill("[data-field=possible] >> nth=0", "1");
      feng.fill("#appeals [data-field=reason] >> nth=0", "查实确已报送");
      feng.click("[data-step=uphold]").sees("#appeals", "成立").sees("#original", "");
      feng.everyWay("evaluation-corrected").complainsOfNothing();
    }
    try (var li = signedIn("li.office", "/app/evaluation/schemes.xhtml")) {
      li.sees("#scheme-state", "施行中").sees("#criteria", "无法定依据");
      li.click("[data-box=propose] summary").everyWay("evaluation-schemes").complainsOfNothing();
    }
  }

  @Test
  void thePagesOfAnnualReports() {
    try (var chen = signedIn("chen.ccpd", "/app/annual/reports.xhtml")) {
      chen.sees("#reports", "2024").everyWay("annual-reports-reader");
      chen.open("/app/annual/report.xhtml?year=2024&edition=1");
      chen.sees("#overview", "示例报告").everyWay("annual-report");
      chen.open("/app/annual/reference.xhtml?year=2024&edition=1&n=2");
      chen.sees("#record", "查看记录").everyWay("annual-reference");
      chen.open("/app/annual/comparison.xhtml?year=2024&with=2001");
      chen.sees("#empty", "2001").everyWay("annual-comparison-none");
    }
    try (var li = signedIn("li.office", "/app/annual/reports.xhtml")) {
      li.everyWay("annual-reports").click("[data-step=begin]").sees("#report-state", "草稿");
      li.everyWay("annual-report-draft").click("#edit-outlook").everyWay("annual-report-edit");
      li.fill("[id='own:text']", "全年完成率95%。").click("[data-step=save-text]");
      li.click("#report-steps summary:has-text('现在不能办理')").sees("#report-steps", "95%");
      li.click("#edit-outlook");
      li.fill("[id='own:text']", "继续跟踪{{tasks.unfinished}}项任务，[[完成率95%|办公室统计]]。");
      li.click("[data-step=save-text]").click("[data-step=refresh]");
      li.click("[data-step=submit]").sees("#report-state", "待批准").complainsOfNothing();
    }
    try (var zhang = signedIn("zhang.office", "/app/annual/reports.xhtml")) {
      zhang.click("#reports tbody tr:first-child a").sees("#outlook", "完成率95%");
      zhang.click("[data-step=approve]").sees("#report-state", "已批准");
      zhang.click("[data-step=publish]").sees("#report-state", "已发布");
      zhang.complainsOfNothing();
    }
  }

  @Test
  void thePagesOfExpertAdvice() {
    try (var li = signedIn("li.office", "/app/plan/tasks.xhtml?year=2024")) {
      li.click("tr:has(span.number:text-is('19')) .c-task a").click("#ask-experts");
      li.everyWay("advice-ask").fill("[id='advice:topic']", "一站式版权服务的范围");
      li.fill("[id='advice:question']", "服务窗口应当设到哪一级？")
          .choose("[id='advice:experts']", "expert.he");
      li.fill("[id='advice:dueOn']", "2024-12-20").click("[id='advice:ask']");
      li.sees("#advice-state", "咨询中").sees("#task", "19");
    }
    try (var expert = signedIn("expert.he", "/app/worklist.xhtml")) {
      expert.sees("main", "一站式版权服务的范围").click("main a:has-text('一站式版权服务的范围')");
      expert.everyWay("advice-answer").fill("[id='answer:opinion']", "可以设到县级。");
      expert.fill("[id='answer:institution']", "示例研究基地").click("[id='answer:give']");
      expert.isTold("咨询意见已提交").sees("#answers", "县级").complainsOfNothing();
    }
    var asked = "#advices a:has-text('一站式版权服务的范围')";
    try (var li = signedIn("li.office", "/app/recognition/advices.xhtml")) {
      li.sees("#advices", "咨询中").everyWay("advices").click(asked);
      li.sees("#answers", "示例研究基地").everyWay("advice").click("[data-box=adopt] summary");
      li.fill("[data-box=adopt] textarea", "采纳，先在两县试行。").click("[data-step=adopt]");
      li.sees("#advice-state", "已记录采纳情况");
    }
    try (var zhang = signedIn("zhang.office", "/app/recognition/advices.xhtml")) {
      zhang.click(asked).click("[data-step=close]").sees("#advice-state", "已办结");
      zhang.click("[data-step=share]").sees("#shared", "2024").everyWay("advice-shared");
      zhang.click("#task a").sees("#task-advice", "一站式版权服务的范围").complainsOfNothing();
    }
  }
}
