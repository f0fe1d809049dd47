package org.ipplan.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.indicator.BroughtObservation;
import org.ipplan.indicator.Given;
import org.ipplan.indicator.IndicatorDetails;
import org.ipplan.indicator.IndicatorFilter;
import org.ipplan.indicator.IndicatorService;
import org.ipplan.indicator.IndicatorTargetDetails;
import org.ipplan.indicator.IndicatorTargetService;
import org.ipplan.indicator.NewIndicatorTarget;
import org.ipplan.indicator.NewObservation;
import org.ipplan.indicator.ObservationDetails;
import org.ipplan.indicator.ObservationFilter;
import org.ipplan.indicator.ObservationIntake;
import org.ipplan.indicator.ObservationOrigin;
import org.ipplan.indicator.ObservationOutcome;
import org.ipplan.indicator.ObservationService;
import org.ipplan.indicator.ObservationState;
import org.ipplan.indicator.ProgressClass;
import org.ipplan.intake.FilesInTests;
import org.ipplan.intake.JobKind;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportContent.Figure;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The indicators of rules 7.2 (I1 to I8, here 14-1 to 14-8), from a value to its correction. */
class IndicatorScenarioTest {
  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    load();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  private void load() {
    product.inTransaction(
        () -> {
          product.bean(ShippedIndicators.class).load();
          return true;
        });
  }

  @Test
  void i1ToI8WithTheFiguresOf2023FourAreMetAndTwoAheadOfSchedule() {
    var classes =
        product
            .as(
                READER_SYSTEM,
                IndicatorService.class,
                s -> s.list(IndicatorFilter.ALL, 50, null, true))
            .items()
            .stream()
            .collect(Collectors.toMap(IndicatorDetails::code, i -> i.progress().progressClass()));

    assertThat(classes)
        .isEqualTo(
            Map.of(
                "14-1", ProgressClass.AHEAD,
                "14-2", ProgressClass.NO_DATA,
                "14-3", ProgressClass.MET,
                "14-4", ProgressClass.MET,
                "14-5", ProgressClass.AHEAD,
                "14-6", ProgressClass.NO_DATA,
                "14-7", ProgressClass.MET,
                "14-8", ProgressClass.MET,
                "IPI", ProgressClass.NO_TARGET));
    load();
    assertThat(last("14-4")).isEqualTo("2023 3765.2");
  }

  @Test
  void noValueIsKnownBeforeItWasPublished() {
    assertThat(series("14-1", null)).containsExactly("2022 9.4 CONFIRMED");
    assertThat(at("14-5", Instant.parse("2024-03-01T00:00:00Z")).progress().progressClass())
        .isEqualTo(ProgressClass.NO_DATA);
    assertThat(at("14-5", Instant.parse("2030-01-01T00:00:00Z")).progress().progressClass())
        .isEqualTo(ProgressClass.AHEAD);

    product.setNow(Instant.parse("2026-02-01T01:00:00Z"));

    assertThat(series("14-1", null))
        .containsExactly("2022 9.4 CONFIRMED", "2025-H1 15.3 CONFIRMED", "2025 16 CONFIRMED");
    assertThat(at("14-1", null).progress().progressClass()).isEqualTo(ProgressClass.MET);
    assertThat(series("14-1", Instant.parse("2025-08-01T00:00:00Z")))
        .containsExactly("2022 9.4 CONFIRMED", "2025-H1 15.3 CONFIRMED");
  }

  @Test
  void aCorrectionTakesThePlaceOfAValueAndBothStayKnown() {
    var draft = give(WANG_CNIPA, "14-2", "2023", "5.50").observation();
    assertThat(draft.state()).isEqualTo(ObservationState.DRAFT);
    assertThat(series("14-2", null)).isEmpty();
    refused("observation.not-found", () -> step(LI_OFFICE, draft, "confirm", StepInput.NONE));
    refused("observation.owner-only", () -> give(CHEN_CCPD, "14-2", "2023", "5"));
    refused("observation.writer-only", () -> give(LI_OFFICE, "14-2", "2023", "5"));
    refused("observation.under-way", () -> give(WANG_CNIPA, "14-2", "2023", "5.6"));
    assertThat(give(WANG_CNIPA, "14-2", "2023", "5.5").outcome())
        .isEqualTo(ObservationOutcome.SAME);
    assertThat(waiting(WANG_CNIPA)).contains("OBSERVATION DRAFT 2023");

    var submitted = step(WANG_CNIPA, draft, "submit", StepInput.NONE);
    assertThat(waiting(LI_OFFICE)).contains("OBSERVATION SUBMITTED 2023");
    var returned = step(LI_OFFICE, submitted, "return", StepInput.reason("请核对口径"));
    assertThat(waiting(WANG_CNIPA)).contains("OBSERVATION RETURNED 2023");
    var edited =
        product.as(
            WANG_CNIPA,
            ObservationService.class,
            s -> s.change("14-2", draft.id(), returned.version(), value("2023", "6.60")));
    var again = step(WANG_CNIPA, edited, "submit", StepInput.NONE);
    step(ZHANG_OFFICE, again, "confirm", StepInput.NONE);
    assertThat(last("14-2")).isEqualTo("2023 6.60");
    assertThat(at("14-2", null).progress().progressClass()).isEqualTo(ProgressClass.BEHIND);
    var then = Instant.parse("2024-06-03T01:00:00Z");

    product.setNow(Instant.parse("2024-06-10T01:00:00Z"));
    var other = give(WANG_CNIPA, "14-2", "2023", "7.3");
    assertThat(other.outcome()).isEqualTo(ObservationOutcome.CORRECTED);
    assertThat(other.observation().corrects()).isEqualTo(draft.id());
    var sent = step(WANG_CNIPA, other.observation(), "submit", StepInput.NONE);
    assertThat(last("14-2")).isEqualTo("2023 6.60");
    step(LI_OFFICE, sent, "confirm", StepInput.NONE);

    assertThat(series("14-2", null)).containsExactly("2023 6.60 SUPERSEDED", "2023 7.3 CONFIRMED");
    assertThat(series("14-2", then)).containsExactly("2023 6.60 CONFIRMED");
    assertThat(at("14-2", then).progress().progressClass()).isEqualTo(ProgressClass.BEHIND);
    assertThat(at("14-2", null).progress().progressClass()).isEqualTo(ProgressClass.AHEAD);
    assertThat(
            product
                .database()
                .number(
                    "SELECT count(*) FROM audit_record WHERE object_type = 'indicator-observation'"
                        + " AND action = 'supersede' AND outcome = 'DONE'"))
        .isEqualTo(1);
  }

  @Test
  void theSameFromASystemIsTheSameAndAnotherValueIsACorrection() {
    assertThat(bring("14-6", "2022", "7.41", null)).isEqualTo(ObservationOutcome.NEW);
    assertThat(bring("14-6", "2022", "7.410", null)).isEqualTo(ObservationOutcome.SAME);
    product.setNow(Instant.parse("2024-06-03T02:00:00Z"));
    assertThat(bring("14-6", "2022", "7.42", "x-1")).isEqualTo(ObservationOutcome.CORRECTED);
    assertThat(bring("14-8", "2023", "91.90", null)).isEqualTo(ObservationOutcome.SAME);
    assertThat(bring("14-8", "2023", "91.8", null)).isEqualTo(ObservationOutcome.CORRECTED);
    assertThat(series("14-6", null)).isEmpty();
    assertThat(waiting(LI_OFFICE)).contains("OBSERVATION SUBMITTED 2022");

    var brought = all(LI_OFFICE, "14-6");
    assertThat(brought.stream().map(ObservationDetails::state))
        .containsExactly(ObservationState.SUPERSEDED, ObservationState.SUBMITTED);
    assertThat(brought.get(1).system()).isEqualTo("stats");
    step(LI_OFFICE, brought.get(1), "confirm", StepInput.NONE);
    assertThat(last("14-6")).isEqualTo("2022 7.42");

    refusedField("observation.unknown-indicator", () -> bring("15-1", "2022", "1", null));
    refusedField("observation.period", () -> bring("14-6", "2022-X", "1", null));
    refusedField("observation.period-frequency", () -> bring("14-6", "2022-H1", "1", null));
    refusedField("observation.period-not-over", () -> bring("14-6", "2024", "1", null));
    refusedField("input.out-of-range", () -> bring("14-6", "2023", "1e999999999", null));
  }

  @Test
  void aLaterTargetTakesTwoPeopleAndTheFormerStaysReadable() {
    var target = new NewIndicatorTarget(2025, new BigDecimal("12.5"), "规划中期调整", null);
    refused("indicator-target.office-only", () -> propose(WANG_CNIPA, target));
    var own = propose(ZHANG_OFFICE, target);
    refused("indicator-target.four-eyes", () -> step(ZHANG_OFFICE, own, "confirm"));
    refused("indicator-target.under-way", () -> propose(LI_OFFICE, target));
    step(LI_OFFICE, own, "withdraw");

    var id = propose(LI_OFFICE, target);
    assertThat(waiting(ZHANG_OFFICE)).contains("INDICATOR_TARGET PROPOSED 2025");
    assertThat(targets(HUANG_SAMR)).containsExactly("2025 12 CONFIRMED");
    refused("indicator-target.lead-only", () -> step(LI_OFFICE, id, "confirm"));
    step(ZHANG_OFFICE, id, "confirm");
    var later = propose(LI_OFFICE, new NewIndicatorTarget(2030, new BigDecimal("25"), "新规划", null));
    step(ZHANG_OFFICE, later, "confirm");

    assertThat(targets(HUANG_SAMR))
        .containsExactly("2025 12 SUPERSEDED", "2025 12.5 CONFIRMED", "2030 25 CONFIRMED");
    assertThat(target(null)).isEqualTo("2025 12.5");
    assertThat(target(Instant.parse("2024-05-01T00:00:00Z"))).isEqualTo("2025 12");
  }

  @Test
  void linesOfAFileAreValuesAndAnApprovedReportsFigureIsTypedOnce() {
    var files = new FilesInTests(product, DEMO_SYSTEM);
    var job =
        files.take(
            JobKind.INDICATOR_OBSERVATIONS,
            line("14-2", "2022", "5.1")
                + line("14-2", "2022", "5.10")
                + line("14-2", "2022", "5.2")
                + line("14-9", "2022", "5")
                + line("14-2", "2022", "viel"));
    assertThat(List.of(job.accepted(), job.duplicates(), job.changed(), job.rejected()))
        .containsExactly(2L, 1L, 1L, 2L);
    assertThat(files.errors(job.id()))
        .containsExactly("4 indicator observation.unknown-indicator", "5 value intake.member-type");

    product.withSampleYear();
    product.setNow(Instant.parse("2024-07-05T01:00:00Z"));
    var report = approvedReport(List.of(figure("14-1", "12.9"), figure("14-8", "95")));

    var taken = product.as(LI_OFFICE, ObservationService.class, s -> s.ofReport(report));
    assertThat(taken).hasSize(1);
    assertThat(taken.get(0).period()).isEqualTo("2024-H1");
    assertThat(taken.get(0).origin()).isEqualTo(ObservationOrigin.REPORT);
    step(ZHANG_OFFICE, taken.get(0), "confirm", StepInput.NONE);
    assertThat(at("14-1", null).progress().progressClass()).isEqualTo(ProgressClass.MET);
  }

  private UUID approvedReport(List<Figure> figures) {
    var assignment =
        mine(WANG_CNIPA).stream()
            .filter(item -> item.kind() == WorklistItem.Kind.ASSIGNMENT)
            .findFirst()
            .orElseThrow()
            .id();
    product
        .database()
        .execute("UPDATE assignment SET state = 'IN_PROGRESS' WHERE id = '" + assignment + "'");
    var content = new ReportContent("上半年完成三项工作。", 40, figures);
    var report =
        product.as(
            WANG_CNIPA, ReportService.class, s -> s.begin(assignment, "2024-H1", false, content));
    take(WANG_CNIPA, report, "submit");
    take(LI_OFFICE, report, "approve");
    return report;
  }

  private void take(Caller who, UUID report, String action) {
    product.as(
        who,
        ReportService.class,
        s -> s.take(report, action, s.get(report).version(), StepInput.NONE));
  }

  private static Figure figure(String indicator, String value) {
    return new Figure(indicator, new BigDecimal(value));
  }

  private static String line(String indicator, String period, String value) {
    return "{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":\"%s\",\"source\":\"统计公报\"}\n"
        .formatted(indicator, period, value);
  }

  private ObservationOutcome bring(
      String indicator, String period, String value, @Nullable String reference) {
    return product.as(
        Caller.NOBODY,
        ObservationIntake.class,
        s ->
            s.bring(
                new BroughtObservation(
                    indicator,
                    period,
                    new BigDecimal(value),
                    "统计公报",
                    LocalDate.of(2024, 5, 31),
                    "stats",
                    reference)));
  }

  private Given give(Caller who, String indicator, String period, String value) {
    return product.as(who, ObservationService.class, s -> s.give(indicator, value(period, value)));
  }

  private static NewObservation value(String period, String value) {
    return new NewObservation(period, new BigDecimal(value), "年度统计公报", null, null);
  }

  private ObservationDetails step(
      Caller who, ObservationDetails of, String action, StepInput input) {
    return product.as(
        who,
        ObservationService.class,
        s -> s.take(of.indicator(), of.id(), action, of.version(), input));
  }

  private UUID propose(Caller who, NewIndicatorTarget target) {
    return product.as(who, IndicatorTargetService.class, s -> s.propose("14-1", target));
  }

  private IndicatorTargetDetails step(Caller who, UUID target, String action) {
    return product.as(
        who,
        IndicatorTargetService.class,
        s -> s.take("14-1", target, action, s.get("14-1", target).version(), StepInput.NONE));
  }

  private List<String> targets(Caller who) {
    return product.as(who, IndicatorTargetService.class, s -> s.ofIndicator("14-1")).stream()
        .map(t -> t.year() + " " + t.value() + " " + t.state())
        .toList();
  }

  private String target(@Nullable Instant knownOn) {
    var target = at("14-1", knownOn).progress().target();
    return target == null ? "" : target.period() + " " + target.value();
  }

  private IndicatorDetails at(String code, @Nullable Instant knownOn) {
    return product.as(HUANG_SAMR, IndicatorService.class, s -> s.get(code, knownOn));
  }

  private String last(String code) {
    var last = at(code, null).progress().last();
    return last == null ? "" : last.period() + " " + last.value();
  }

  private List<String> series(String code, @Nullable Instant knownOn) {
    return product
        .as(
            HUANG_SAMR,
            ObservationService.class,
            s -> s.list(code, new ObservationFilter(null, knownOn), 50, null, false))
        .items()
        .stream()
        .map(o -> o.period() + " " + o.value() + " " + o.state())
        .toList();
  }

  /** Everything, in two pages. */
  private List<ObservationDetails> all(Caller who, String code) {
    return product.as(
        who,
        ObservationService.class,
        s -> {
          var first = s.list(code, ObservationFilter.ALL, 1, null, true);
          var rest = s.list(code, ObservationFilter.ALL, 50, first.next(), false);
          return Stream.concat(first.items().stream(), rest.items().stream()).toList();
        });
  }

  private List<String> waiting(Caller who) {
    return mine(who).stream().map(i -> i.kind() + " " + i.state() + " " + i.period()).toList();
  }

  private List<WorklistItem> mine(Caller who) {
    return product
        .as(who, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 50, null, true))
        .items();
  }

  private static void refused(String code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            DomainException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static void refusedField(String code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            DomainException.class,
            refusal -> assertThat(refusal.errors().stream().map(e -> e.code())).contains(code));
  }
}
