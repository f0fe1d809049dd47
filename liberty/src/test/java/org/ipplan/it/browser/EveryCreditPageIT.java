package org.ipplan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipplan.it.CreditCases;
import org.ipplan.it.support.Certificates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every page of credit supervision in both languages, on a wide and on a narrow screen: nothing
 * that keeps people with disabilities out, nothing cut off. With {@code -Dplan.pictures.dir=…} also
 * takes the pictures of the documents.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
class EveryCreditPageIT extends AtTheBrowser {
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
    try (var anybody = anybody()) {
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
}
