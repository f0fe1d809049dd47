package org.ipplan.credit.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.credit.ApplicationDetails;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CaseLine;
import org.ipplan.credit.CreditApplicationService;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.CreditListService;
import org.ipplan.credit.EvidenceItem;
import org.ipplan.credit.ListQuestion;
import org.ipplan.credit.NewApplication;
import org.ipplan.credit.NewCase;
import org.ipplan.credit.SubjectStatus;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperService;
import org.ipplan.ruleset.RulePackAdministration;
import org.ipplan.ruleset.ShippedPacks;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectService;
import org.ipplan.testing.Product;
import org.ipplan.testing.UnprintedPapers;
import org.jspecify.annotations.Nullable;

/** The four of a determination at work, on days of their own choosing. */
final class CreditStories {
  static final String CODE = "914403001922038216";
  private static final String FIRST_DAY = "2024-01-02";
  private static final String PACK = "cnipa-credit-2022";
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Product product;
  private int documents;

  CreditStories(Product product) {
    this.product = product;
  }

  /** A subject is known, and papers are printed. */
  static CreditStories begun() {
    return begun(Product.start());
  }

  /** The same with papers that are numbered and kept, but not printed: for most stories. */
  static CreditStories unprinted() {
    return begun(Product.startWith(UnprintedPapers.class));
  }

  /** Papers are printed, and beans of a test's own listen. */
  static CreditStories begunWith(Class<?>... beans) {
    return begun(Product.startWith(beans));
  }

  private static CreditStories begun(Product product) {
    var stories = new CreditStories(product.withDirectory().withRules());
    stories.on(FIRST_DAY);
    product.as(
        SUN_CREDIT,
        SubjectService.class,
        s ->
            s.create(
                new NewSubject(
                    SubjectKind.ORGANISATION, CODE, "星海示例有限公司", null, null, null, null)));
    return stories;
  }

  Product product() {
    return product;
  }

  void on(String day) {
    product.setNow(LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(CHINA).toInstant());
  }

  NewCase wanted(String ground, String type, String issuedOn) {
    documents++;
    return new NewCase(
        CODE,
        CreditList.DISHONESTY,
        ground,
        new BasisDocument("国知罚字" + documents + "号", LocalDate.parse(issuedOn), "国家知识产权局", type),
        List.of(new EvidenceItem(null, "调查笔录", null)),
        null,
        "运用促进司",
        null,
        null,
        null,
        null);
  }

  CaseDetails open(NewCase wanted) {
    return product.as(SUN_CREDIT, CreditCaseService.class, s -> s.open(wanted));
  }

  CaseDetails take(Caller caller, CaseDetails matter, String action, StepInput input) {
    var now = get(matter.summary().id());
    return product.as(
        caller,
        CreditCaseService.class,
        s -> s.take(now.summary().id(), action, now.summary().version(), input));
  }

  CaseDetails take(Caller caller, CaseDetails matter, String action) {
    return take(caller, matter, action, StepInput.NONE);
  }

  CaseDetails get(UUID id) {
    return product.as(SUN_CREDIT, CreditCaseService.class, s -> s.get(id));
  }

  /** Submitted and passed by legal review. */
  CaseDetails reviewed(NewCase wanted) {
    var matter = open(wanted);
    take(SUN_CREDIT, matter, "submit");
    return take(QIAN_CREDIT, matter, "pass-review", note("事实清楚，依据充分"));
  }

  /** Determined on a day by a penalty decision of the day before. */
  CaseDetails determinedOn(String day) {
    on(day);
    var issuedOn = LocalDate.parse(day).minusDays(1).toString();
    var matter = reviewed(wanted("C1.3", "PENALTY_DECISION", issuedOn));
    return take(WU_CREDIT, matter, "determine", note("国知信认" + documents + "号"));
  }

  /** Determined, reported and published on one day. */
  CaseDetails publishedOn(String day) {
    var matter = determinedOn(day);
    take(SUN_CREDIT, matter, "report");
    return take(ZHENG_CREDIT, matter, "publish");
  }

  ApplicationDetails file(Caller caller, NewApplication wanted) {
    return product.as(caller, CreditApplicationService.class, s -> s.file(CODE, wanted));
  }

  static NewApplication repair() {
    return new NewApplication(
        ApplicationKind.REPAIR, null, "星海示例有限公司", "已履行义务，申请修复", List.of("PROOF"), true, null);
  }

  static NewApplication objection(@Nullable String revokedBy) {
    return new NewApplication(
        ApplicationKind.OBJECTION, null, "星海示例有限公司", "依据已撤销", List.of(), false, revokedBy);
  }

  ApplicationDetails take(
      Caller caller, ApplicationDetails application, String action, StepInput input) {
    return product.as(
        caller,
        CreditApplicationService.class,
        s -> s.take(application.id(), action, s.get(application.id()).version(), input));
  }

  /** Filed, accepted, verified and granted. */
  ApplicationDetails repaired() {
    var filed = file(SUN_CREDIT, repair());
    take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    take(SUN_CREDIT, filed, "verify", verified());
    return take(WU_CREDIT, filed, "decide-for", StepInput.NONE);
  }

  static StepInput verified() {
    return new StepInput(
        null,
        "已核实",
        null,
        null,
        null,
        null,
        List.of("CONDUCT_CORRECTED", "DUTIES_PERFORMED", "EFFECTS_REMOVED"));
  }

  static StepInput note(String note) {
    return new StepInput(null, note, null, null, null);
  }

  SubjectStatus status(Caller caller, ListQuestion question) {
    return product.as(caller, CreditListService.class, s -> s.status(CODE, question));
  }

  /** What a paper of a case says; of stories whose papers are not printed. */
  String said(CaseDetails matter, PaperKind kind) {
    return product.as(
        SUN_CREDIT,
        PaperService.class,
        s ->
            s.of("credit-case", matter.summary().id().toString()).stream()
                .filter(paper -> paper.kind() == kind)
                .map(paper -> new String(s.content(paper.id(), PaperFormat.DOCX), UTF_8))
                .collect(Collectors.joining()));
  }

  CaseLine line(CaseDetails matter, String step) {
    return get(matter.summary().id()).steps().stream()
        .filter(line -> line.step().equals(step))
        .findFirst()
        .orElseThrow();
  }

  LocalDate until(CaseDetails matter) {
    return Objects.requireNonNull(get(matter.summary().id()).summary().until());
  }

  /** The pack counts with another number from now on, handed in and confirmed. */
  void changeTerm(String point, int from, int to) {
    changeTerm(PACK, point, from, to);
  }

  /** The same for another pack. */
  void changeTerm(String pack, String point, int from, int to) {
    changeTerms(pack, point + " " + from + " " + to);
  }

  /**
   * The same for several numbers of a pack.
   *
   * @param changes point, number before and number after, with blanks between
   */
  void changeTerms(String pack, String... changes) {
    var text = Objects.requireNonNull(ShippedPacks.files().get(pack));
    for (var change : changes) {
      text = changed(text, change.split(" ", -1));
    }
    load(text);
  }

  /** The pack counts without its rules on these points from now on. */
  void withoutRules(String pack, String... points) {
    var text = Objects.requireNonNull(ShippedPacks.files().get(pack));
    for (var point : points) {
      var at = text.indexOf("\"point\": \"" + point + "\"");
      var begin = text.lastIndexOf("    {\n", at);
      text = text.substring(0, begin) + text.substring(text.indexOf("    {\n", at));
    }
    load(text);
  }

  private static String changed(String text, String[] change) {
    var value = "\"value\": " + change[1];
    var at = text.indexOf(value, text.indexOf("\"point\": \"" + change[0] + "\""));
    return text.substring(0, at) + "\"value\": " + change[2] + text.substring(at + value.length());
  }

  private void load(String text) {
    var file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    var set = product.as(QIAN_CREDIT, RulePackAdministration.class, a -> a.load(file));
    product.as(
        WU_CREDIT,
        RulePackAdministration.class,
        a -> a.take(set.pack().ruleSet(), "confirm", set.version(), StepInput.NONE));
  }
}
