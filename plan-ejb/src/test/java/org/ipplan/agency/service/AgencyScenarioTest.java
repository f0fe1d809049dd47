package org.ipplan.agency.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.agency.AgencyDetails;
import org.ipplan.agency.AgencyEventService;
import org.ipplan.agency.AgencyFilter;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.AgencyScoreService;
import org.ipplan.agency.AgencyService;
import org.ipplan.agency.AgencySummary;
import org.ipplan.agency.ApplicationDetails;
import org.ipplan.agency.ApplicationKind;
import org.ipplan.agency.ApplicationState;
import org.ipplan.agency.EventDetails;
import org.ipplan.agency.GradeDetails;
import org.ipplan.agency.GradePublicationService;
import org.ipplan.agency.NewAgency;
import org.ipplan.agency.NewApplication;
import org.ipplan.agency.NewEvent;
import org.ipplan.agency.ScoreApplicationService;
import org.ipplan.agency.Supposed;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.NewCase;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectService;
import org.ipplan.testing.NewCalendar;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agencies that lose points, object, repair and are published, over a clock that is set. */
class AgencyScenarioTest {
  private static final String CODE = "914403001922038216";
  private static final AgencyKind KIND = AgencyKind.PATENT_AGENCY;
  private static final Caller GUANGDONG =
      Officials.of("he.gd", "prov-44", Role.CREDIT_HANDLER, Role.CREDIT_APPROVER);
  private static final Caller ZHEJIANG = Officials.of("he.zj", "prov-33", Role.CREDIT_HANDLER);

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory().withRules();
    at("2024-01-08");
    product.as(SUN_CREDIT, SubjectService.class, s -> s.create(subject()));
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void w11AdministratorsHaveNoHandInGradesAndCasesAndTheAttemptIsLogged() {
    register("cnipa");

    assertThatThrownBy(
            () ->
                product.as(
                    Officials.AUDITOR,
                    GradePublicationService.class,
                    s -> s.publish(KIND, CODE, LocalDate.parse("2024-01-08"))))
        .hasMessageContaining("agency.");
    assertThatThrownBy(
            () ->
                product.as(Officials.SYSADMIN, CreditCaseService.class, s -> s.open(creditCase())))
        .hasMessageContaining("credit.");
    assertThat(
            product
                .database()
                .number(
                    "select count(*) from audit_record where outcome = 'REFUSED'"
                        + " and actor in ('auditor', 'sysadmin')"))
        .isEqualTo(2);
  }

  private static NewCase creditCase() {
    return new NewCase(
        CODE,
        CreditList.DISHONESTY,
        "C1.3",
        new BasisDocument("1号", LocalDate.parse("2024-01-02"), "国家知识产权局", "PENALTY_DECISION"),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  void anAgencyLosesAndRepairsItsGrade() {
    register("cnipa");
    assertThat(now().grade()).isEqualTo("A");

    var event = record(event("ABNORMAL_FILING", "40", "2024-01-05"));
    assertThat(now().score()).isEqualByComparingTo("100");
    at("2024-01-10");
    step(WU_CREDIT, event, "confirm");
    assertThat(now().grade()).isEqualTo("C");
    var published = publish("2024-01-10").get(0);
    assertThat(published.grade()).isEqualTo("C");

    at("2024-04-15");
    var repair = file(DEMO_SYSTEM, ApplicationKind.REPAIR, event.id(), null);
    assertThatThrownBy(() -> decide(SUN_CREDIT, repair, "accept"))
        .hasMessageContaining("agency.recused");
    decide(QIAN_CREDIT, repair, "accept");
    at("2024-04-22");
    var granted = decide(WU_CREDIT, application(repair.id()), "decide-for");

    assertThat(granted.state()).isEqualTo(ApplicationState.DECIDED_FOR);
    assertThat(now().grade()).isEqualTo("A");
    assertThat(score("2024-04-21").grade()).isEqualTo("C");
    assertThat(score("2024-01-09").grade()).isEqualTo("A");
    assertThat(grade(published.id()))
        .satisfies(
            kept -> {
              assertThat(kept.replays()).isTrue();
              assertThat(kept.working()).isNotNull();
              assertThat(kept.score()).isEqualByComparingTo("60");
            });
    assertThat(publish("2024-04-22").get(0).grade()).isEqualTo("A");
    List<GradeDetails> found =
        product.as(
            READER_SYSTEM,
            GradePublicationService.class,
            s -> s.list(new AgencyFilter(KIND, "A", "44", "深圳"), 10, null, true).items());
    assertThat(found).hasSize(1);
  }

  @Test
  void theLastDayToDecideOfAg10MovesWithAPublishedCalendar() {
    at("2026-12-23");
    register("cnipa");
    var event = record(event("VOLUME", null, "2026-12-01"));
    step(WU_CREDIT, event, "confirm");
    var objection = file(SUN_CREDIT, ApplicationKind.OBJECTION, event.id(), null);
    assertThat(objection.dueOn()).isEqualTo("2027-01-13");

    NewCalendar.publish(product);

    assertThat(application(objection.id()).dueOn()).isEqualTo("2027-01-14");
  }

  @Test
  void anObjectionIsDueInFifteenWorkingDaysAndCorrectsTheScore() {
    register("cnipa");
    var event = record(event("VOLUME", null, "2024-01-05"));
    step(WU_CREDIT, event, "confirm");
    at("2024-02-01");
    var objection = file(SUN_CREDIT, ApplicationKind.OBJECTION, event.id(), null);

    assertThat(objection.dueOn()).isEqualTo("2024-02-27");
    assertThat(objection.ruleSet()).isEqualTo("patent-agency-2023");
    assertThatThrownBy(() -> file(DEMO_SYSTEM, ApplicationKind.OBJECTION, event.id(), null))
        .hasMessageContaining("agency.application-open");
    at("2024-02-29");
    assertThat(application(objection.id()).overdue()).isTrue();
    decide(QIAN_CREDIT, objection, "accept");
    decide(WU_CREDIT, application(objection.id()), "decide-for");

    assertThat(now().score()).isEqualByComparingTo("100");
    assertThat(score("2024-02-28").score()).isEqualByComparingTo("85");
    assertThat(known("2024-02-28", "2024-02-29").score()).isEqualByComparingTo("100");
  }

  @Test
  void anObjectionToAPublishedGradeWithdrawsIt() {
    register("cnipa");
    var published = publish("2024-01-08").get(0);
    assertThatThrownBy(() -> publish("2024-01-08"))
        .hasMessageContaining("agency.published-already");
    var objection = file(DEMO_SYSTEM, ApplicationKind.OBJECTION, null, published.id());
    decide(QIAN_CREDIT, objection, "accept");
    decide(WU_CREDIT, application(objection.id()), "decide-for");

    assertThat(grade(published.id()).withdrawnReason()).isEqualTo("核实无误");
    assertThat(publish("2024-01-08")).hasSize(1);
  }

  @Test
  void revocationAndConvictionAreNotRepaired() {
    register("cnipa");
    var event = record(event("CONVICTION", null, "2024-01-05"));
    step(WU_CREDIT, event, "confirm");

    assertThatThrownBy(() -> file(SUN_CREDIT, ApplicationKind.REPAIR, event.id(), null))
        .isInstanceOfSatisfying(
            DomainException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("agency.repair-excluded");
              assertThat(refusal.blockedBy().get(0).ruleSet()).isEqualTo("patent-agency-2023");
            });
  }

  @Test
  void pointsAreHeldAgainstTheRuleWhenTheyAreRecorded() {
    register("cnipa");

    assertThat(faults(event("ABNORMAL_FILING", "40.5", "2024-01-05")))
        .containsExactly("agency.points-above-cap");
    assertThat(faults(event("ABNORMAL_FILING", null, "2024-01-05")))
        .containsExactly("input.required");
    assertThat(faults(event("VOLUME", "14", "2024-01-05"))).containsExactly("agency.points-fixed");
    assertThat(faults(event("NOTHING", null, "2024-01-05"))).containsExactly("input.unknown-value");
    assertThat(faults(event("VOLUME", null, "2024-01-09")))
        .containsExactly("agency.not-after-today");
    assertThatThrownBy(() -> record(event("VOLUME", null, "2023-04-30")))
        .hasMessageContaining("agency.before-rules");
  }

  @Test
  void nobodyConfirmsWhatTheyRecorded() {
    var both = Officials.of("both", "cnipa", Role.CREDIT_HANDLER, Role.CREDIT_APPROVER);
    register("cnipa");
    var event =
        product.as(
            both,
            AgencyEventService.class,
            s -> s.record(CODE, KIND, event("VOLUME", null, "2024-01-05")));

    assertThatThrownBy(() -> step(both, event, "confirm")).hasMessageContaining("agency.four-eyes");
    assertThat(now().lines()).hasSize(1);
    assertThat(now().score()).isEqualByComparingTo("100");
  }

  @Test
  void aProvincesBodySeesAndEvaluatesItsOwnAlone() {
    register("prov-44");

    assertThat(list(GUANGDONG)).isOne();
    assertThat(list(SUN_CREDIT)).isOne();
    assertThat(list(ZHEJIANG)).isZero();
    assertThatThrownBy(
            () ->
                product.as(
                    ZHEJIANG, AgencyScoreService.class, s -> s.score(CODE, KIND, null, null)))
        .hasMessageContaining("agency.not-found");
    assertThatThrownBy(() -> record(event("VOLUME", null, "2024-01-05")))
        .hasMessageContaining("agency.other-body");
    product.as(
        GUANGDONG,
        AgencyEventService.class,
        s -> s.record(CODE, KIND, event("VOLUME", null, "2024-01-05")));
    assertThatThrownBy(() -> register("prov-33")).hasMessageContaining("input.invalid");
  }

  @Test
  void registeringAnUnknownSubjectIsAFaultOfItsCode() {
    var unknown = new NewAgency("91320500MA2T0D4E2M", KIND, "44009", null, "cnipa");
    var refused =
        catchThrowableOfType(
            DomainException.class,
            () -> product.as(SUN_CREDIT, AgencyService.class, s -> s.register(unknown)));

    assertThat(refused.errors())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo("code");
              assertThat(fault.code()).isEqualTo("agency.subject-not-found");
            });
  }

  @Test
  void aSimulationStoresNothing() {
    register("cnipa");
    var event = record(event("VOLUME", null, "2024-01-05"));
    step(WU_CREDIT, event, "confirm");

    var simulation =
        product.as(
            READER_SYSTEM,
            AgencyScoreService.class,
            s ->
                s.simulate(
                    CODE,
                    KIND,
                    null,
                    List.of(new Supposed("STOP_ORDER", null, null, LocalDate.of(2024, 1, 8))),
                    Set.of(event.id())));

    assertThat(simulation.now().score()).isEqualByComparingTo("85");
    assertThat(simulation.then().score()).isEqualByComparingTo("40");
    assertThat(now().score()).isEqualByComparingTo("85");
    assertThat(product.database().number("select count(*) from agency_event")).isOne();
  }

  @Test
  void aListTakesAsManyStatementsForOneAsForMany() {
    register("cnipa");
    list(SUN_CREDIT);
    var statistics = product.statistics();
    statistics.clear();
    list(SUN_CREDIT);
    var forOne = statistics.getPrepareStatementCount();
    product.as(
        SUN_CREDIT,
        AgencyService.class,
        s -> s.register(new NewAgency(CODE, AgencyKind.COPYRIGHT_AGENCY, "版001", null, "ccpd")));
    statistics.clear();

    assertThat(list(SUN_CREDIT)).isEqualTo(2);
    assertThat(statistics.getPrepareStatementCount()).isEqualTo(forOne);
    assertThatThrownBy(
            () ->
                product.as(
                    SUN_CREDIT, AgencyScoreService.class, s -> s.score(CODE, null, null, null)))
        .hasMessageContaining("input.invalid");
    assertThatThrownBy(
            () ->
                product.as(
                    SUN_CREDIT,
                    AgencyScoreService.class,
                    s -> s.score(CODE, AgencyKind.COPYRIGHT_AGENCY, null, null)))
        .hasMessageContaining("agency.no-scheme");
  }

  private AgencyDetails register(String department) {
    return product.as(
        SUN_CREDIT,
        AgencyService.class,
        s -> s.register(new NewAgency(CODE, KIND, "44001", null, department)));
  }

  private int list(Caller who) {
    List<AgencySummary> found =
        product.as(
            who,
            AgencyService.class,
            s -> s.list(new AgencyFilter(null, null, null, null), 10, null, false).items());
    return found.size();
  }

  private EventDetails record(NewEvent wanted) {
    return product.as(SUN_CREDIT, AgencyEventService.class, s -> s.record(CODE, KIND, wanted));
  }

  private List<String> faults(NewEvent wanted) {
    try {
      record(wanted);
      return List.of();
    } catch (DomainException refusal) {
      return refusal.errors().stream().map(error -> error.code()).toList();
    }
  }

  private EventDetails step(Caller who, EventDetails event, String action) {
    return product.as(
        who,
        AgencyEventService.class,
        s -> s.take(event.id(), action, event.version(), StepInput.reason("核实无误")));
  }

  private ApplicationDetails file(
      Caller who, ApplicationKind kind, @Nullable UUID event, @Nullable UUID grade) {
    return product.as(
        who,
        ScoreApplicationService.class,
        s -> s.file(CODE, KIND, new NewApplication(kind, event, grade, "已整改，附材料。")));
  }

  private ApplicationDetails decide(Caller who, ApplicationDetails of, String action) {
    return product.as(
        who,
        ScoreApplicationService.class,
        s -> s.take(of.id(), action, of.version(), StepInput.reason("核实无误")));
  }

  private ApplicationDetails application(UUID id) {
    return product.as(SUN_CREDIT, ScoreApplicationService.class, s -> s.get(id));
  }

  private List<GradeDetails> publish(String on) {
    return product.as(
        ZHENG_CREDIT,
        GradePublicationService.class,
        s -> s.publish(KIND, CODE, LocalDate.parse(on)));
  }

  private GradeDetails grade(UUID id) {
    return product.as(READER_SYSTEM, GradePublicationService.class, s -> s.get(id));
  }

  private AgencyScore now() {
    return product.as(
        READER_SYSTEM, AgencyScoreService.class, s -> s.score(CODE, KIND, null, null));
  }

  private AgencyScore score(String on) {
    return product.as(
        READER_SYSTEM,
        AgencyScoreService.class,
        s -> s.score(CODE, KIND, LocalDate.parse(on), null));
  }

  private AgencyScore known(String on, String knownOn) {
    return product.as(
        READER_SYSTEM,
        AgencyScoreService.class,
        s -> s.score(CODE, KIND, LocalDate.parse(on), LocalDate.parse(knownOn)));
  }

  private void at(String day) {
    product.setNow(Instant.parse(day + "T02:00:00Z"));
  }

  private static NewSubject subject() {
    return new NewSubject(SubjectKind.ORGANISATION, CODE, "深圳示例专利代理有限公司", null, null, null, null);
  }

  private static NewEvent event(String entry, @Nullable String points, String on) {
    return new NewEvent(
        entry,
        points == null ? null : new BigDecimal(points),
        "案件" + entry,
        "PENALTY",
        "罚字1号",
        LocalDate.parse(on),
        null);
  }
}
