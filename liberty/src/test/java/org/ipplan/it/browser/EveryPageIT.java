package org.ipplan.it.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipplan.it.CreditCases;
import org.ipplan.it.HandedOver;
import org.ipplan.it.PlanSystem;
import org.ipplan.it.Subscriptions;
import org.ipplan.it.TypicalCases;
import org.ipplan.it.support.Certificates;
import org.ipplan.it.support.ToldPeople;
import org.ipplan.it.support.Twin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every page in both languages, on a wide and on a narrow screen: nothing that keeps people with
 * disabilities out, nothing cut off. With {@code -Dplan.pictures.dir=…} also takes the pictures of
 * the documents.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
class EveryPageIT {
  /** Three acts: one that is taken in, one with a ground there is not, one that names a state. */
  private static final String ACTS =
      """
      {"code":"91440300MA5T0B2C34","name":"示例","ground":"C1.2","documentNumber":"示1号",\
      "decidedOn":"2024-05-06","issuer":"示例市知识产权局","detail":"罚款五千元。"}
      {"code":"91440300MA5T0B2C34","name":"示例","ground":"C9.9","documentNumber":"示2号",\
      "decidedOn":"2024-05-06","issuer":"示例市知识产权局"}
      {"code":"91440300MA5T0B2C34","name":"示例","ground":"C1.2","documentNumber":"示3号",\
      "decidedOn":"2024-05-06","issuer":"示例市知识产权局","state":"LISTED"}
      """;

  private static Browsers browser;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    browser = Browsers.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

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
  void thePagesOfTheTrail() {
    try (var auditor = signedIn("auditor", "/app/admin/audit.xhtml")) {
      auditor.open("/app/admin/audit.xhtml?type=audit-trail").sees("#records", "audit-trail");
      auditor.click("#records summary >> nth=0");
      auditor.everyWay("audit").open("/app/admin/seal.xhtml");
      auditor.click("[data-step=verify]").sees("#report", "封存块").everyWay("seal");
    }
    try (var wang = signedIn("wang.cnipa", "/app/admin/audit.xhtml")) {
      wang.everyWay("audit-refused").complainsOfNothing();
    }
  }

  @Test
  void thePagesOfWhatSystemsAreTold() {
    try (var admin = signedIn("sysadmin", "/app/admin/subscriptions.xhtml")) {
      admin.sees("#freshness", "正常");
      Subscriptions.told("told");
      admin.open("/app/admin/subscriptions.xhtml").sees("#subscriptions", "demo-system");
      admin.everyWay("subscriptions");
      admin.click("#subscriptions tr:has-text('/told') a");
      admin.sees("#subscription-state", "使用中").everyWay("subscription");
      admin.click("#deliveries th a").sees("#facts", "org.ipplan.list").everyWay("delivery");
      admin.open("/app/admin/subscriptions.xhtml");
      admin.click("#subscriptions tr:has-text('/told') a");
      admin.click("[data-step=pause]").sees("#subscription-state", "已暂停").complainsOfNothing();
    }
    try (var wang = signedIn("wang.cnipa", "/app/admin/subscriptions.xhtml")) {
      wang.everyWay("subscriptions-refused").complainsOfNothing();
    }
  }

  @Test
  void thePagesOfConnectedSystems() {
    try (var li = signedIn("li.office", "/app/connection/systems.xhtml")) {
      li.sees("#systems", "全国著作权登记信息服务平台").everyWay("connected-systems");
      li.open("/app/connection/system.xhtml?system=platform-reports");
      li.sees("#system-state", "已接通").everyWay("connected-system");
      li.open("/app/connection/feed.xhtml?system=platform-reports&feed=alerts");
      li.click("[data-step=try]").sees("#result-counts", "共 1 条").everyWay("connected-feed");
      li.open("/app/plan/tasks.xhtml?year=2024");
      li.click("tr:has(span.number:text-is('36')) .c-task a");
      li.sees("#systems", "某类目侵权举报集中上升").everyWay("task-with-systems");
    }
    try (var admin = signedIn("sysadmin", "/app/connection/system.xhtml?system=tcm-knowledge")) {
      admin.click("[data-box=set-up] summary").everyWay("connected-system-set-up");
    }
  }

  @Test
  void thePagesOfCreditSupervision() {
    try (var sun = signedIn("sun.credit", "/app/credit/subjects.xhtml")) {
      sun.sees("#subjects", "星屿示例").everyWay("subjects");
      sun.open("/app/credit/subject-new.xhtml").everyWay("subject-new");
      sun.fill("[id='subject:name']", "早期试点企业").fill("[id='subject:code']", "91350211M0000XUF46");
      sun.click("[id='subject:add']").sees(".message-list", "校验码不符");
      sun.fill("[id='subject:override']", "早期试点赋码，执照如此").click("[id='subject:add']");
      sun.sees("#subject-state", "代码待确认").everyWay("subject-waits");
      sun.open("/app/credit/subject.xhtml?code=91440300MA5T0B2C34").sees("#records", "示深市监罚");
      sun.click("#records tr:first-child summary");
      sun.fill("#records tr:first-child [data-field=reason]", "与恶意申请有关，需核查");
      sun.click("#records tr:first-child [data-step=raise-lead]").sees("#records", "线索");
      sun.everyWay("subject").open("/app/credit/rule-sets.xhtml").everyWay("rule-sets");
      sun.open("/app/credit/rule-set.xhtml?id=cnipa-credit-2022").sees("#rules", "5个工作日");
      sun.everyWay("rule-set").open("/app/credit/rule-set.xhtml?id=samr-107-2025");
      sun.sees("#precedence", "samr-45").sees("#rules", "保存展示");
      sun.everyWay("rule-set-precedence").complainsOfNothing();
    }
    try (var wu = signedIn("wu.credit", "/app/credit/subject.xhtml?code=91350211M0000XUF46")) {
      wu.click("[data-step=confirm-code]").sees("#subject-state", "有效").complainsOfNothing();
    }
  }

  @Test
  void thePageOfNames() {
    try (var sun = signedIn("sun.credit", "/app/credit/match.xhtml")) {
      sun.everyWay("match-empty");
      var names = "深圳雲帆样例科技有限公司\n云帆样例科技\nSuzhou Chenghu Xugou Yiqi Co., Ltd.\n无人知晓商行";
      sun.fill("[id='match:names']", names).click("[id='match:compare']");
      sun.sees("#match-counts", "共 4 个名称").sees("#results", "相符").sees("#results", "没有相近");
      sun.unfold("#results article:nth-of-type(2) [data-box=decide]");
      sun.click("#results article:nth-of-type(2) .match-why summary");
      sun.nothingIsCutOff("match").isAccessible("match").picture("match");
      sun.fill("#results article:nth-of-type(2) [data-field=reason]", "核对营业执照");
      sun.click("#results article:nth-of-type(2) [data-step=same]").isTold("是同一主体");
      sun.sees("#decisions", "云帆样例科技").sees("#results", "人工认定");
      sun.isAccessible("match-decided").picture("match-decided");
      sun.page().setViewportSize(400, 900);
      sun.nothingIsCutOff("match-decided").isAccessible("match-narrow").picture("match-narrow");
      sun.unfold("#decisions [data-box=withdraw]");
      sun.fill("#decisions [data-field=reason]", "看错执照").click("#decisions [data-step=withdraw]");
      sun.sees("#decisions", "已撤回").complainsOfNothing();
    }
  }

  @Test
  void thePagesOfJobs() throws IOException {
    var file = Files.writeString(folder.resolve("acts.ndjson"), ACTS);
    try (var sun = signedIn("sun.credit", "/app/jobs.xhtml")) {
      sun.sees("#hand-in", "documentNumber").click("[id='hand-in:send']");
      sun.sees(".message-list", "请选择文件").upload("[id='hand-in:file']", file);
      sun.click("[id='hand-in:send']").seesInTheEnd("#job-state", "已完成");
      sun.sees("#errors", "第13条").sees("#accepted", "1").everyWay("job");
      sun.open("/app/jobs.xhtml").sees("#jobs", "行政决定").everyWay("jobs");
      sun.click("[id='export:write']").seesInTheEnd("#job-state", "已完成");
      sun.sees("#download", ".csv").everyWay("job-export").complainsOfNothing();
    }
    try (var wang = signedIn("wang.cnipa", "/app/jobs.xhtml")) {
      wang.sees("#empty", "还没有").everyWay("no-jobs").complainsOfNothing();
    }
  }

  @Test
  void thePagesOfCreditCases() {
    try (var sun = signedIn("sun.credit", "/app/worklist.xhtml")) {
      sun.sees("#worklist", "信用案件").everyWay("credit-worklist");
      sun.open("/app/credit/cases.xhtml").everyWay("cases").forDocuments("cases");
      sun.open("/app/credit/cases.xhtml?q=云帆").sees("#cases", "草拟");
      sun.open("/app/credit/cases.xhtml?due=OVERDUE").sees("#cases", "逾期");
      sun.open("/app/credit/cases.xhtml?q=nobody").sees("#empty", "没有符合条件");
      sun.open("/app/credit/new-case.xhtml").everyWay("new-case");
      sun.fill("[id='case:subject']", "示例").fill("[id='case:number']", "示国知罚字〔2024〕21号");
      sun.fill("[id='case:issuedOn']", "2030-01-07").fill("[id='case:issuer']", "国家知识产权局");
      sun.choose("[id='case:type']", "PENALTY_DECISION").choose("[id='case:ground']", "C1.3");
      sun.click("[data-step=open]").sees("#subject-fault", "必填");
      sun.choose("[id='case:chosen']", "91110108MA0T0A1B7C").click("[data-step=open]");
      sun.sees("#issuedOn-fault", "第8条").keeps("[id='case:number']", "示国知罚字〔2024〕21号");
      sun.isAccessible("new-case-refused").nothingIsCutOff("new-case-refused");
      sun.picture("new-case-refused").fill("[id='case:issuedOn']", "2024-05-20");
      sun.click("[data-step=add-evidence]").fill("[data-field=title]", "询问笔录");
      sun.click("[data-step=open]").sees("#case-state", "草拟").sees("#evidence", "询问笔录");
      sun.unfold("[data-box=edit-case]").fill("[id='draft:unit']", "运用促进司");
      sun.click("[data-step=edit-case]").sees("#facts", "运用促进司").everyWay("case-draft");
      sun.unfold("[data-box=edit-case]").nothingIsCutOff("case-edit").isAccessible("case-edit");
      sun.picture("case-edit").choose("[id='draft:type']", "ABNORMAL_FILING_DECISION");
      sun.choose("[id='draft:ground']", "C1.1").click("[data-step=edit-case]");
      sun.sees("#abnormal-part", "尚未登记").unfold("[data-box=record-filing]");
      sun.isAccessible("abnormal-form").nothingIsCutOff("abnormal-form").picture("abnormal-form");
      sun.click("[data-field=kinds] input >> nth=0").choose("[data-field=heard]", "true");
      sun.fill("[data-field=noticeNumber]", "专通〔2024〕9号");
      sun.fill("[data-field=noticeOn]", "2024-05-13").click("[data-step=record-filing]");
      sun.sees("#abnormal-answer", "答复期限至2024年7月15日").everyWay("case-abnormal");
      sun.complainsOfNothing();
    }
  }

  @Test
  void thePagesOfPublishedCases() {
    try (var sun = signedIn("sun.credit", "/app/credit/cases.xhtml?q=示国知确字")) {
      sun.click("#cases .c-task a").sees("#case-state", "公示中").sees("#due", "期满终止");
      sun.everyWay("case").forDocuments("case").unfold("[data-box=file-OBJECTION]");
      sun.fill("[data-box=file-OBJECTION] [data-field=text]", "依据有误");
      sun.click("[data-step=file-OBJECTION]").sees("#revoking-fault", "第14条");
      sun.isAccessible("case-objection-refused").picture("case-objection-refused");
      sun.click("#applications a").sees("#application-state", "已提交");
      sun.click("#application-steps [data-step=accept]").sees("#application-state", "已受理");
      sun.unfold("[data-box=verify]").isAccessible("application-verify");
      sun.picture("application-verify").click("[data-field=conditions] input >> nth=0");
      sun.fill("[data-box=verify] [data-field=note]", "已到现场核实").click("[data-step=verify]");
      sun.sees("#met", "失信行为已经纠正").everyWay("credit-application");
      sun.open("/app/credit/lists.xhtml").sees("#entries", "青禾").everyWay("lists");
      sun.open("/app/credit/lists.xhtml?validOn=2024-01-05&reason=核对").sees("#past", "2024年1月5日");
      sun.everyWay("lists-past")
          .open("/app/credit/lists.xhtml?list=SERIOUS")
          .sees("#entries", "蓝汐");
      sun.open("/app/credit/subject.xhtml?code=91310115MA1T0C3D3K").sees("#standing", "公示中");
      sun.unfold("[data-box=look-up]").fill("[id='past:reason']", "核对修复申请");
      sun.click("[data-step=look-up]").sees("#formerly", "没有已结束").everyWay("subject-standing");
      sun.complainsOfNothing();
    }
    try (var chen = signedIn("chen.ccpd", "/app/credit/lists.xhtml?q=青禾")) {
      chen.sees("#entries", "公示中").seesNot("#entries th a").seesNot("#reason");
      chen.everyWay("lists-of-everybody").complainsOfNothing();
    }
  }

  @Test
  void thePagesOfTheSeriousList() {
    try (var sun = signedIn("sun.credit", "/app/credit/cases.xhtml?q=示青市监罚")) {
      sun.click("#cases .c-task a").sees("#case-state", "已列入").sees("#waivers", "要求听证");
      sun.sees("#papers-part", "送达回证").everyWay("listing-sample");
      sun.open("/app/credit/cases.xhtml?q=示国知罚字〔2024〕1号").click("#cases .c-task a");
      sun.sees("#case-state", "陈述申辩").sees("#hearings", "第二听证室").everyWay("listing-heard");
      sun.unfold("[data-box=waive]").click("[data-field=waives-defence]");
      sun.fill("[data-field=waiver-person]", "赵某").fill("[data-field=waiver-paper]", "声明1号");
      sun.fill("[data-field=givenOn]", "2024-05-31").isAccessible("listing-waive");
      sun.nothingIsCutOff("listing-waive").picture("listing-waive").click("[data-step=waive]");
      sun.sees("#waivers", "声明1号").complainsOfNothing();
      sun.open("/app/credit/subject.xhtml?code=91420100MA6T0G7H17").unfold("[data-box=bind]");
      sun.fill("[data-field=affiliate]", "91510100MA7T0H8J9N");
      sun.fill("[data-field=bound-source]", "示例：年报").click("[data-step=bind]");
      sun.sees("#affiliates", "锦里").unfold("[data-box=change-code]");
      sun.everyWay("subject-affiliates").complainsOfNothing();
    }
  }

  @Test
  void thePagesOfMeasures() {
    try (var sun = signedIn("sun.credit", "/app/credit/cases.xhtml?q=示商评字〔2024〕33号")) {
      sun.click("#cases .c-task a").sees("#measures", "待执行").everyWay("case-measures");
      sun.open("/app/credit/measures.xhtml").sees("#measures", "C5.5").sees("#added", "待确认");
      sun.everyWay("measures").unfold("[data-box=propose]").fill("[id='measure:nameZh']", "不予推荐");
      sun.fill("[id='measure:law']", "《某条例》").fill("[id='measure:article']", "第四十条");
      sun.fill("[id='measure:item']", "限制参加评先评优").fill("[id='measure:validFrom']", "2020-01-01");
      sun.click("[data-step=propose]").sees("#validFrom-fault", "不得早于").picture("measure-refused");
      sun.isAccessible("measure-refused").fill("[id='measure:validFrom']", "2031-03-03");
      sun.click("[data-step=propose]").sees("#added", "不予推荐");
      sun.open("/app/credit/measure-orders.xhtml?stage=APPLIED").sees("#measure-orders", "已执行");
      sun.everyWay("measure-orders").complainsOfNothing();
    }
    try (var wu = signedIn("wu.credit", "/app/worklist.xhtml?kind=MEASURE")) {
      wu.sees("#worklist", "质押融资贴息").click("#worklist tr:has-text('质押融资贴息') a");
      wu.unfold("#added tr:has-text('质押融资贴息') [data-box=confirm]").picture("measure-confirm");
      wu.click("#added tr:has-text('质押融资贴息') [data-step=confirm]").sees(".message-list", "第9条");
      wu.unfold("#added tr:has-text('质押融资贴息') [data-box=confirm]");
      wu.click("#added tr:has-text('质押融资贴息') [data-field=statements] input >> nth=0");
      wu.click("#added tr:has-text('质押融资贴息') [data-field=statements] input >> nth=1");
      wu.click("#added tr:has-text('质押融资贴息') [data-step=confirm]");
      wu.sees("#measures", "质押融资贴息").complainsOfNothing();
    }
    try (var huang = signedIn("huang.samr", "/app/credit/measure-orders.xhtml?stage=TO_APPLY")) {
      huang.sees("#measure-orders", "重点监管").everyWay("measure-orders-of-department");
      huang.click("#measure-orders th a").sees("#order-state", "待执行").everyWay("measure-order");
      huang.unfold("[data-box=apply]").fill("[data-box=apply] [data-field=note]", "已列入重点检查对象");
      huang.picture("measure-apply").isAccessible("measure-apply").click("[data-step=apply]");
      huang.sees("#order-state", "已执行").sees("#feedback", "重点检查").complainsOfNothing();
    }
  }

  @Test
  void thePagesOfWhoWasTold() {
    try (var zheng = signedIn("zheng.credit", "/app/worklist.xhtml?kind=PROPAGATION")) {
      zheng.sees("#worklist", "财政部").open("/app/credit/ledger.xhtml").sees("#ledger", "参照适用");
      zheng.everyWay("ledger").open("/app/credit/ledger.xhtml?late=true&phase=SENT");
      zheng.sees("#ledger", "财政部").click("#ledger th a").sees("#line-state", "逾期");
      zheng.unfold("[data-box=apply]").choose("[data-box=apply] [data-field=means]", "LETTER");
      zheng.isAccessible("ledger-receipt").picture("ledger-receipt");
      zheng.click("[data-step=apply]").sees("#course", "公函").everyWay("ledger-line");
      zheng.open("/app/credit/ledger.xhtml?list=SERIOUS").everyWay("ledger-serious");
      zheng.open("/app/credit/recipients.xhtml").sees("#register", "信用中国").everyWay("recipients");
      zheng.choose("[id='enter:department']", "mofcom").fill("[id='enter:contact']", "示例处");
      zheng.click("[data-step=enter]").sees("#recipient-state", "待确认").everyWay("recipient");
      zheng.complainsOfNothing();
    }
    try (var wu = signedIn("wu.credit", "/app/credit/recipients.xhtml")) {
      wu.click("#register tr:has-text('商务部') a").click("[data-step=confirm]");
      wu.sees("#recipient-state", "使用中").sees("#rules", "5个工作日").complainsOfNothing();
    }
    try (var sun = signedIn("sun.credit", "/app/credit/cases.xhtml?q=青禾")) {
      sun.click("#cases .c-task a").sees("#ledger-part", "发展改革委").everyWay("case-ledger");
      sun.complainsOfNothing();
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
  void thePagesOfAgencyScores() {
    try (var sun = signedIn("sun.credit", "/app/credit/agencies.xhtml")) {
      sun.sees("#agencies", "星屿示例").everyWay("agencies").forDocuments("agencies");
      sun.open("/app/credit/agency.xhtml?code=91370200MA4T0F6G0W").sees("#no-score", "规则");
      sun.open("/app/credit/agency.xhtml?code=91440100MA9T0K1L2U").sees("#grade", "D级");
      sun.sees("#grade-measures", "重点监管");
      sun.sees("#working", "同一行为取最高一项").click("#file summary");
      sun.fill("[id='application:grounds']", "计分依据有误。").click("[id='application:object']");
      sun.sees("#applications", "已提交").everyWay("agency");
      sun.open("/app/credit/agency-what-if.xhtml?code=91440100MA9T0K1L2U");
      sun.click("[id='what-if:without:0']").click("[id='what-if:suppose']");
      sun.sees("#outcome", "合计").everyWay("agency-what-if").complainsOfNothing();
    }
    try (var wu = signedIn("wu.credit", "/app/credit/agency.xhtml?code=91110108MA0T0A1B7C")) {
      wu.sees("#grade", "C级").click("#events [data-step=confirm]").sees("#grade", "60");
      wu.complainsOfNothing();
    }
    try (var zheng = signedIn("zheng.credit", "/app/credit/agency.xhtml?code=91110108MA0T0A1B7C")) {
      zheng.click("[id='publish:publish-one']").sees("#history", "C级");
      zheng.open("/app/credit/agencies.xhtml").everyWay("agencies-publisher").complainsOfNothing();
    }
    try (var sun = signedIn("sun.credit", "/app/credit/agency.xhtml?code=91110108MA0T0A1B7C")) {
      var published = "[id='application:about'] option[value^='grade:']";
      var grade = sun.click("#file summary").page().locator(published).first();
      sun.choose("[id='application:about']", grade.getAttribute("value"));
      sun.fill("[id='application:grounds']", "等级有误。").click("[id='application:object']");
      sun.sees("#applications", "等级有误").complainsOfNothing();
    }
  }

  @Test
  void theCalendarsPages() throws IOException {
    var bad = Files.write(folder.resolve("bad.json"), calendar("2027-02-30").getBytes(UTF_8));
    var good = Files.write(folder.resolve("good.json"), calendar("2027-02-05").getBytes(UTF_8));
    try (var admin = signedIn("sysadmin", "/app/calendar/calendar.xhtml?year=2024")) {
      admin.everyWay("calendar");
      admin.fill("#from", "2024-02-07").fill("#term", "5").click("#compute");
      admin.sees("#due", "2024年2月20日").everyWay("deadline");
      admin.open("/app/calendar/calendar.xhtml?from=2029-12-28&term=5").sees("#due", "暂定");
      admin.everyWay("provisional").open("/app/calendar/files.xhtml").everyWay("files");
      handIn(admin, bad);
      admin.sees("#problems", "2027-02-30").sees("#problems .c-line", "3");
      admin.isAccessible("faults").picture("faults");
      handIn(admin, good);
      admin.sees("#why-not", "另一").everyWay("file").seesNot("[id='confirming:confirm']");
    }
    try (var other = signedIn("sysadmin2", "/app/calendar/files.xhtml")) {
      other.click("#files a").click("[id='confirming:confirm']").sees("#file-state", "已生效");
      other.everyWay("file-in-force").open("/app/calendar/calendar.xhtml?year=2027");
      other.sees("#days-off", "春节").complainsOfNothing();
    }
  }

  @Test
  @Tag("full")
  void theLaddersPages() {
    try (var admin = signedIn("sysadmin", "/app/supervision/ladder.xhtml")) {
      admin.everyWay("ladder");
      admin.fill("[data-field=days-SIGN_FOR] >> nth=0", "-2").click("[data-step=propose]");
      admin.sees("#rungs-proposed", "到期前第2个工作日").everyWay("ladder-proposed");
    }
    try (var other = signedIn("sysadmin2", "/app/supervision/ladder.xhtml")) {
      other.click("[data-step=confirm]").isTold("现已生效").everyWay("ladder-confirmed");
    }
    try (var chen = signedIn("chen.ccpd", "/app/supervision/ladder.xhtml")) {
      chen.sees("#rungs", "到期前第2个工作日").everyWay("ladder-read").complainsOfNothing();
    }
  }

  @Test
  @Tag("full")
  void theTemplatesOfPapers() {
    try (var qian = signedIn("qian.credit", "/app/credit/paper-templates.xhtml")) {
      qian.sees("#templates", "告知书").everyWay("paper-templates");
      qian.click("#templates tbody th a >> nth=0").sees("#facts", "使用中");
      qian.everyWay("paper-template");
    }
    try (var chen = signedIn("chen.ccpd", "/app/credit/paper-templates.xhtml")) {
      chen.sees("main", "只有信用监管人员").everyWay("paper-templates-refused");
    }
  }

  @Test
  void thePagesForEverybody() {
    var code = new CreditCases().published();
    try (var anybody = new OfficialInBrowser(browser.person())) {
      anybody.open("/public/index.xhtml").sees("#entries", code).everyWay("public-entries");
      anybody.fill("#q", code).click("#apply").sees("#total", "共1条");
      anybody.click("#entries .c-task a").sees("#repair", "第十五条").everyWay("public-entry");
      var file = anybody.page().waitForDownload(() -> anybody.page().click("#make-certificate"));
      assertThat(file.suggestedFilename()).startsWith("信用证明（国知信证〔2024〕").endsWith("号）.pdf");
      anybody.open("/public/certificate.xhtml?verify=nothing");
      anybody.sees("#unknown", "没有该验证码").everyWay("public-certificate");
      anybody.open("/public/certificate.xhtml?verify=" + Certificates.codeOf(code));
      anybody.sees("#current", "与今日一致").sees("#named", "试验").everyWay("public-verified");
      anybody.complainsOfNothing().open("/public/entry.xhtml?id=nothing");
      anybody.sees("#nothing", "没有该公示信息").everyWay("public-nothing");
      anybody.click("#nav-integrators").sees("#scopes", "plan.read").everyWay("integrators");
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

  private static void handIn(OfficialInBrowser admin, Path file) {
    admin.fill("[id='hand-in:year']", "2027").upload("[id='hand-in:file']", file);
    admin.click("[id='hand-in:send']");
  }

  private static OfficialInBrowser signedIn(String name, String path) {
    return new OfficialInBrowser(browser.person()).open(path).signIn(name);
  }

  private static String calendar(String from) {
    return """
        {"year": 2027,
         "source": {"title": "示例通知", "address": "https://www.gov.cn/a.htm", "legalBasis": "示例办法"},
         "daysOff": [{"from": "%s", "to": "2027-02-12", "nameZh": "春节", "nameEn": "Spring Festival"}],
         "workingWeekends": [{"on": "2027-02-14", "nameZh": "春节", "nameEn": "Spring Festival"}]}
        """
        .formatted(from);
  }
}
