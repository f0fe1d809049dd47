package org.ipplan.it.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipplan.it.Subscriptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every page of administration, other systems and bulk work in both languages, on a wide and on a
 * narrow screen: nothing that keeps people with disabilities out, nothing cut off. With {@code
 * -Dplan.pictures.dir=…} also takes the pictures of the documents.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
class EverySystemPageIT extends AtTheBrowser {
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

  @TempDir Path folder;

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
    try (var li = signedIn("li.office", "/app/connection/systems.xhtml")) {
      li.click("#register").everyWay("connected-system-new");
      li.fill("[id='system:nameZh']", "示例商标档案系统").fill("[id='system:nameEn']", "Sample archive");
      li.fill("[id='system:code']", "trade-mark-archive").choose("[id='system:owner']", "cnipa");
      li.fill("[id='system:tasks']", "二十号").fill("[id='system:aboutZh']", "商标档案统计");
      li.fill("[id='system:aboutEn']", "Counts of files").click("[id='system:save']");
      li.sees("#messages", "年度和任务号").keeps("[id='system:tasks']", "二十号");
      li.fill("[id='system:tasks']", "2024-20").click("[id='system:save']");
      li.sees("#system-state", "未接通").click("#describe").sees("h1", "修改系统说明");
      li.complainsOfNothing();
    }
    try (var admin =
        signedIn("sysadmin", "/app/connection/system.xhtml?system=trade-mark-archive")) {
      admin.click("#add-feed a >> nth=1").fill("[id='feed:code']", "files");
      admin
          .choose("[id='feed:way']", "PUSH")
          .fill("#mapping tbody tr >> nth=1 >> input >> nth=0", "/count");
      admin.everyWay("connected-feed-new").complainsOfNothing();
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

  private static void handIn(OfficialInBrowser admin, Path file) {
    admin.fill("[id='hand-in:year']", "2027").upload("[id='hand-in:file']", file);
    admin.click("[id='hand-in:send']");
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
