package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.credit.service.CreditStories.note;
import static org.ipplan.credit.service.ListingStories.PENALTY;
import static org.ipplan.credit.service.ListingStories.refusal;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ipplan.credit.AbnormalAnswer;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.credit.AbnormalFilingService;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.NewCase;
import org.ipplan.measure.ApplierDetails;
import org.ipplan.measure.CatalogueEntry;
import org.ipplan.measure.MeasureApplierService;
import org.ipplan.measure.MeasureCatalogueService;
import org.ipplan.measure.MeasureDetails;
import org.ipplan.measure.MeasureOrderService;
import org.ipplan.measure.MeasureState;
import org.ipplan.measure.NewApplier;
import org.ipplan.measure.NewMeasure;
import org.ipplan.measure.OrderDetails;
import org.ipplan.measure.OrderFilter;
import org.ipplan.measure.OrderState;
import org.ipplan.ruleset.RulePackAdministration;
import org.ipplan.ruleset.ShippedPacks;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures of what is listed: which there are, who applies them, and what became of them. */
class MeasuresScenarioTest {
  private static final StepInput STATED =
      new StepInput(
          null, null, null, null, null, null, List.of("NO_RIGHTS_CUT", "NO_DUTIES_ADDED"));

  private ListingStories listings;
  private CreditStories stories;
  private Product product;

  @BeforeEach
  void start() {
    listings = ListingStories.begun();
    stories = listings.credit();
    product = stories.product();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void c5AndC6PublicationOrdersTheirMeasuresAndTheEntrysEndLiftsThem() {
    var matter = stories.determinedOn("2024-06-03");
    assertThat(orders(matter)).isEmpty();
    stories.take(SUN_CREDIT, matter, "report");
    stories.take(ZHENG_CREDIT, matter, "publish");

    var made = orders(matter);
    assertThat(made)
        .extracting(each -> each.measure() + " " + each.nameZh() + " " + each.article())
        .containsExactly(
            "C5.1 对财政性资金项目申请从严审批 9",
            "C5.2 对专利、商标费用减缴、优先审查等从严审批 9",
            "C5.3 取消国家知识产权局评优评先参评资格 9",
            "C5.4 取消示范、优势企业申报资格和中国专利奖申报资格 9",
            "C5.5 列为重点监管对象，提高检查频次 9",
            "C6.1 不适用信用承诺制 9");
    assertThat(made)
        .allSatisfy(
            each -> {
              assertThat(each.state()).isEqualTo(OrderState.TO_APPLY);
              assertThat(each.department()).isEqualTo("cnipa");
              assertThat(each.byDefault()).isTrue();
              assertThat(each.endsOn()).isEqualTo("2025-06-03");
              assertThat(Objects.requireNonNull(each.due()).bySetting()).isTrue();
              assertThat(each.due().on()).isEqualTo("2024-06-18");
            });
    assertThat(made.get(0).confirmed()).isTrue();
    assertThat(made.get(5).confirmed()).isFalse();

    var applied = take(WANG_CNIPA, made.get(0), "apply", note("已在项目系统中标注"));
    assertThat(Objects.requireNonNull(applied.applied()).by()).isEqualTo("wang.cnipa");
    take(WANG_CNIPA, made.get(1), "not-applicable", StepInput.reason("该主体没有相关申请"));
    stories.on("2025-06-03");
    assertThat(orders(matter))
        .extracting(OrderDetails::state)
        .containsExactly(
            OrderState.TO_LIFT,
            OrderState.NOT_APPLICABLE,
            OrderState.TO_LIFT,
            OrderState.TO_LIFT,
            OrderState.TO_LIFT,
            OrderState.TO_LIFT);
    assertThat(Objects.requireNonNull(orders(matter).get(0).due()).on()).isEqualTo("2025-06-10");
    var lifted = take(WANG_CNIPA, orders(matter).get(0), "lift", note("已取消标注"));
    assertThat(lifted.state()).isEqualTo(OrderState.LIFTED);
    assertThatThrownBy(() -> get(WANG_CNIPA, lifted)).hasMessageContaining("order-not-found");
    assertThat(get(SUN_CREDIT, lifted).ended()).isEqualTo(EntryState.EXPIRED);
  }

  @Test
  void c5FollowsThePackWhenAMeasureIsChanged() {
    changePack("cnipa-credit-2022", "取消国家知识产权局评优评先参评资格", "暂缓评优评先");
    var matter = stories.publishedOn("2024-06-03");

    assertThat(orders(matter)).extracting(OrderDetails::nameZh).contains("暂缓评优评先");
    assertThat(orders(matter).get(2).ruleSet()).isEqualTo("cnipa-credit-2022.2");
  }

  @Test
  void c6S8Af5AndAg8StandInTheCatalogueOfTheDayAlsoWhereNobodyIsOrdered() {
    assertThat(String.join(" ", codes("2024-06-03")))
        .isEqualTo(
            "C5.1 C5.2 C5.3 C5.4 C5.5 C6.1 C6.2 AF5.1 AF5.2 AF5.3 AF5.4 AF5.5 AF5.6"
                + " S8.1 S8.2 S8.3 S8.4 S8.5 AG8.A AG8.B AG8.D");
    assertThat(codes("2024-01-19")).contains("C6.2").doesNotContain("AF5.1");
  }

  @Test
  void c14AGrantedRepairLiftsTheMeasuresInItsTermAndDeceitBringsThemBack() {
    var matter = stories.publishedOn("2024-06-03");
    take(WANG_CNIPA, orders(matter).get(0), "apply", note("已标注"));
    stories.on("2024-12-03");
    var repair = stories.repaired();

    var first = orders(matter).get(0);
    assertThat(first.state()).isEqualTo(OrderState.TO_LIFT);
    assertThat(first.ended()).isEqualTo(EntryState.REPAIRED);
    assertThat(Objects.requireNonNull(first.due()).on()).isEqualTo("2024-12-10");
    assertThat(first.due().rule()).isEqualTo("C14");
    take(WANG_CNIPA, orders(matter).get(1), "lift", note("未曾执行，无需解除"));

    stories.on("2024-12-05");
    stories.take(WU_CREDIT, repair, "annul", StepInput.reason("申请材料虚假"));
    assertThat(orders(matter))
        .extracting(each -> each.measure() + " " + each.state())
        .contains("C5.1 APPLIED", "C5.2 LIFTED", "C5.2 TO_APPLY", "C6.1 TO_APPLY")
        .hasSize(7);
  }

  @Test
  void c10MeasuresLastAsLongAsALongerPeriodOfLaw() {
    stories.on("2024-06-03");
    var plain = stories.wanted("C1.3", PENALTY, "2024-06-01");
    var longer =
        new NewCase(
            plain.subject(),
            plain.list(),
            plain.ground(),
            plain.basisDocument(),
            plain.evidence(),
            null,
            plain.unit(),
            null,
            LocalDate.of(2029, 6, 3),
            "《专利代理条例》第二十五条",
            null);
    var matter = stories.reviewed(longer);
    stories.take(WU_CREDIT, matter, "determine", note("国知信认88号"));
    stories.take(SUN_CREDIT, matter, "report");
    stories.take(ZHENG_CREDIT, matter, "publish");

    assertThat(orders(matter))
        .extracting(OrderDetails::endsOn)
        .containsOnly(LocalDate.of(2029, 6, 3));
  }

  @Test
  void s8AListingOrdersItsMeasuresAndRevocationLiftsThemInTheTermOfS13() {
    var until = LocalDate.of(2028, 6, 12);
    var wanted = listings.wanted("S2.4", PENALTY, "2024-06-01", until);
    var matter = listings.listed("2024-06-03", "2024-06-12", wanted);

    assertThat(orders(matter))
        .extracting(each -> each.measure() + " " + each.nameZh())
        .containsExactly(
            "S8.1 在审查行政许可、资质、资格、委托承担政府采购项目、工程招投标时作为重要考量因素",
            "S8.2 列为重点监管对象，提高检查频次",
            "S8.3 不适用告知承诺制",
            "S8.4 不予授予荣誉称号等表彰奖励");
    assertThat(orders(matter)).extracting(OrderDetails::endsOn).containsOnly(until);

    listings.take(SUN_CREDIT, matter, "note-revocation", StepInput.reason("处罚决定已被撤销"));
    listings.take(ZHENG_CREDIT, matter, "revoke");
    assertThat(orders(matter))
        .allSatisfy(
            each -> {
              assertThat(each.state()).isEqualTo(OrderState.TO_LIFT);
              assertThat(Objects.requireNonNull(each.due()).on()).isEqualTo("2024-06-17");
              assertThat(each.due().rule()).isEqualTo("S13");
            });
  }

  @Test
  void af5ARepeatWithinFiveYearsIsNotLeftOutAndALaterOneIsForTheDepartmentToJudge() {
    var first = abnormalOn("2024-03-01");
    assertThat(orders(first))
        .filteredOn(each -> each.measure().startsWith("AF5"))
        .extracting(OrderDetails::measure)
        .containsExactly("AF5.1", "AF5.2", "AF5.3", "AF5.5", "AF5.6");
    var judged = conditional(first);
    assertThat(judged.repeatOf()).isNull();
    assertThat(take(WANG_CNIPA, judged, "not-applicable", StepInput.reason("情节不严重")).state())
        .isEqualTo(OrderState.NOT_APPLICABLE);

    var second = abnormalOn("2029-02-28");
    var repeated = conditional(second);
    assertThat(repeated.repeatOf()).isEqualTo(first.summary().decisionNumber());
    assertThat(
            refusal(() -> take(WANG_CNIPA, repeated, "not-applicable", StepInput.reason("情节不严重"))))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("measure.repeat");
              assertThat(refusal.article()).isEqualTo("9");
            });
    assertThat(conditional(abnormalOn("2034-02-28")).repeatOf()).isNull();
  }

  @Test
  void anOfficeAddsAMeasureWithBasisAndItemAndASecondPersonStatesWhatC5AsksFor() {
    stories.on("2024-06-03");
    assertThatThrownBy(() -> propose(QIAN_CREDIT, added(" ", null)))
        .hasMessageContaining("input.invalid");
    assertThatThrownBy(() -> propose(CHEN_CCPD, added("限制申请财政性资金项目", null)))
        .hasMessageContaining("measure.maker-only");
    var proposed = propose(QIAN_CREDIT, added("限制申请财政性资金项目", null));
    assertThat(orders(stories.publishedOn("2024-06-03"))).hasSize(6);

    assertThatThrownBy(() -> take(QIAN_CREDIT, proposed, "confirm", STATED))
        .hasMessageContaining("measure.approver-only");
    assertThat(refusal(() -> take(WU_CREDIT, proposed, "confirm", StepInput.NONE)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("measure.not-stated");
              assertThat(refusal.article()).isEqualTo("9");
            });
    assertThat(waiting(WU_CREDIT)).contains("MEASURE PROPOSED");
    var confirmed = take(WU_CREDIT, proposed, "confirm", STATED);
    assertThat(orders(stories.publishedOn("2024-06-03")))
        .filteredOn(order -> order.measure().equals(confirmed.code()))
        .extracting(OrderDetails::basisZh)
        .containsExactly("《某条例》第四十条");

    var next = propose(QIAN_CREDIT, replacing(confirmed, "2024-07-01"));
    take(WU_CREDIT, next, "confirm", STATED);
    assertThat(measure(confirmed).state()).isEqualTo(MeasureState.ENDED);
    assertThat(codes("2024-06-30")).contains(confirmed.code()).doesNotContain(next.code());
    assertThat(codes("2024-07-01")).contains(next.code()).doesNotContain(confirmed.code());
  }

  @Test
  void whoAppliesIsKeptByTwoPeopleAndEachDepartmentSeesAndTellsItsOwn() {
    stories.on("2024-06-03");
    var applier =
        product.as(
            SUN_CREDIT,
            MeasureApplierService.class,
            s -> s.propose(new NewApplier("C5.5", "samr", LocalDate.of(2024, 6, 3), "由市场监管部门检查")));
    assertThatThrownBy(() -> confirm(SUN_CREDIT, applier)).hasMessageContaining("approver-only");
    confirm(WU_CREDIT, applier);
    var matter = stories.publishedOn("2024-06-03");
    var theirs = orders(matter).stream().filter(each -> each.department().equals("samr")).toList();

    assertThat(theirs).extracting(OrderDetails::measure).containsExactly("C5.5");
    assertThat(orders(matter)).hasSize(6);
    assertThat(waiting(HUANG_SAMR)).containsExactly("MEASURE_ORDER TO_APPLY");
    assertThat(waiting(SUN_CREDIT)).filteredOn("MEASURE_ORDER TO_APPLY"::equals).hasSize(5);
    assertThat(list(HUANG_SAMR)).hasSize(1);
    assertThat(list(CHEN_CCPD)).isEmpty();
    assertThat(list(SUN_CREDIT)).hasSize(6);
    var first = page(null);
    assertThat(codes(first)).containsExactly("C5.1", "C5.2", "C5.3", "C5.4");
    assertThat(codes(page(first.next()))).containsExactly("C5.5", "C6.1");
    assertThatThrownBy(() -> get(CHEN_CCPD, theirs.get(0))).hasMessageContaining("not-found");
    assertThatThrownBy(() -> take(SUN_CREDIT, theirs.get(0), "apply", note("代为填写")))
        .hasMessageContaining("measure.applier-only");
    take(HUANG_SAMR, theirs.get(0), "apply", note("已列入重点检查对象"));
    assertThat(waiting(HUANG_SAMR)).isEmpty();
  }

  private CaseDetails abnormalOn(String day) {
    stories.on(day);
    var issuedOn = LocalDate.parse(day).minusDays(1).toString();
    var plain = stories.wanted("C1.1", "ABNORMAL_FILING_DECISION", issuedOn);
    var wanted =
        new NewCase(
            plain.subject(),
            plain.list(),
            plain.ground(),
            plain.basisDocument(),
            plain.evidence(),
            null,
            plain.unit(),
            false,
            null,
            null,
            null);
    var matter = stories.open(wanted);
    recordFiling(matter, issuedOn);
    stories.take(SUN_CREDIT, matter, "submit");
    stories.take(QIAN_CREDIT, matter, "pass-review", note("事实清楚，依据充分"));
    stories.take(WU_CREDIT, matter, "determine", note("国知信认" + day));
    stories.take(SUN_CREDIT, matter, "report");
    return stories.take(ZHENG_CREDIT, matter, "publish");
  }

  private void recordFiling(CaseDetails matter, String toldOn) {
    var told = LocalDate.parse(toldOn);
    var said =
        new AbnormalFiling(
            List.of("AF1.1"),
            "专通1号",
            told,
            null,
            AbnormalAnswer.EXPLAINED,
            told,
            true,
            false,
            null,
            null,
            null,
            0);
    var version = stories.get(matter.summary().id()).summary().version();
    product.as(
        SUN_CREDIT,
        AbnormalFilingService.class,
        s -> s.write(matter.summary().id(), version, said));
  }

  private OrderDetails conditional(CaseDetails matter) {
    return orders(matter).stream().filter(OrderDetails::conditional).findFirst().orElseThrow();
  }

  private List<OrderDetails> orders(CaseDetails matter) {
    return product.as(SUN_CREDIT, MeasureOrderService.class, s -> s.ofCase(matter.summary().id()));
  }

  private List<OrderDetails> list(Caller caller) {
    return product
        .as(caller, MeasureOrderService.class, s -> s.list(OrderFilter.ALL, 50, null, true))
        .items();
  }

  private Page<OrderDetails> page(@Nullable String cursor) {
    return product.as(
        SUN_CREDIT, MeasureOrderService.class, s -> s.list(OrderFilter.ALL, 4, cursor, false));
  }

  private static List<String> codes(Page<OrderDetails> page) {
    return page.items().stream().map(OrderDetails::measure).toList();
  }

  private OrderDetails get(Caller caller, OrderDetails order) {
    return product.as(caller, MeasureOrderService.class, s -> s.get(order.id()));
  }

  private OrderDetails take(Caller caller, OrderDetails order, String action, StepInput input) {
    return product.as(
        caller,
        MeasureOrderService.class,
        s -> s.take(order.id(), action, s.get(order.id()).version(), input));
  }

  private static NewMeasure added(String item, @Nullable MeasureDetails replaces) {
    return new NewMeasure(
        CreditList.DISHONESTY,
        null,
        "不予推荐贴息项目",
        null,
        "《某条例》",
        "第四十条",
        item,
        LocalDate.of(2024, 6, 3),
        null,
        replaces == null ? null : replaces.id());
  }

  private static NewMeasure replacing(MeasureDetails former, String from) {
    var same = added(former.item(), former);
    return new NewMeasure(
        same.list(),
        null,
        "不予推荐贴息和奖补项目",
        null,
        same.law(),
        same.article(),
        same.item(),
        LocalDate.parse(from),
        null,
        same.replaces());
  }

  private MeasureDetails propose(Caller caller, NewMeasure wanted) {
    return product.as(caller, MeasureCatalogueService.class, s -> s.propose(wanted));
  }

  private MeasureDetails take(Caller caller, MeasureDetails of, String action, StepInput input) {
    return product.as(
        caller,
        MeasureCatalogueService.class,
        s -> s.take(of.id(), action, s.get(of.id()).version(), input));
  }

  private MeasureDetails measure(MeasureDetails of) {
    return product.as(CHEN_CCPD, MeasureCatalogueService.class, s -> s.get(of.id()));
  }

  private List<String> codes(String on) {
    return product
        .as(CHEN_CCPD, MeasureCatalogueService.class, s -> s.inForce(LocalDate.parse(on)))
        .stream()
        .map(CatalogueEntry::code)
        .toList();
  }

  private ApplierDetails confirm(Caller caller, ApplierDetails of) {
    return product.as(
        caller,
        MeasureApplierService.class,
        s -> s.take(of.id(), "confirm", s.get(of.id()).version(), StepInput.NONE));
  }

  private List<String> waiting(Caller caller) {
    return product
        .as(caller, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 50, null, false))
        .items()
        .stream()
        .filter(MeasuresScenarioTest::isOfMeasures)
        .map(item -> item.kind() + " " + item.state())
        .toList();
  }

  private static boolean isOfMeasures(WorklistItem item) {
    return item.kind() == WorklistItem.Kind.MEASURE
        || item.kind() == WorklistItem.Kind.MEASURE_ORDER;
  }

  /** The pack reads otherwise from now on, handed in and confirmed. */
  private void changePack(String pack, String from, String to) {
    var text = Objects.requireNonNull(ShippedPacks.files().get(pack)).replace(from, to);
    var file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    var set = product.as(QIAN_CREDIT, RulePackAdministration.class, a -> a.load(file));
    product.as(
        WU_CREDIT,
        RulePackAdministration.class,
        a -> a.take(set.pack().ruleSet(), "confirm", set.version(), StepInput.NONE));
  }
}
