package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SUPERIOR_SAMR;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.CaseFileService;
import org.ipplan.credit.CaseFilter;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CaseSummary;
import org.ipplan.credit.CaseTerm;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.EntryKnowledge;
import org.ipplan.credit.EntryState;
import org.ipplan.measure.service.SampleMeasures;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperService;
import org.ipplan.shared.Caller;
import org.ipplan.subject.service.SampleSubjects;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the sample run begins with, and how the file of a case reads. */
class SampleCasesScenarioTest {
  private static Product product;

  @BeforeAll
  static void start() {
    product = Product.start().withDirectory().withRules();
    load();
    load();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void everyOfficialHasSomethingToDo() {
    assertThat(waiting(SUN_CREDIT))
        .containsExactlyInAnyOrder(
            "CREDIT_CASE DRAFT null",
            "CREDIT_CASE DEFENCE_OPEN null",
            "CREDIT_CASE DETERMINED 2024-05-31",
            "CREDIT_APPLICATION FILED null",
            "CREDIT_APPLICATION FILED 2024-06-13",
            "MEASURE_ORDER TO_APPLY 2024-05-08");
    assertThat(waiting(QIAN_CREDIT)).containsExactly("CREDIT_CASE UNDER_REVIEW null");
    assertThat(waiting(WU_CREDIT))
        .containsExactlyInAnyOrder("CREDIT_CASE UNDER_REVIEW null", "MEASURE PROPOSED null");
    assertThat(waiting(WANG_CNIPA)).containsExactly("MEASURE_ORDER TO_APPLY 2024-05-08");
    assertThat(waiting(HUANG_SAMR)).containsExactly("MEASURE_ORDER TO_APPLY 2024-05-08");
    assertThat(waiting(ZHENG_CREDIT)).containsExactly("CREDIT_CASE REPORTED 2024-06-05");
  }

  @Test
  void casesAreNarrowedByTheDayTheNextTermEnds() {
    assertThat(list(dueBefore("2024-06-03"))).hasSize(1);
    assertThat(list(dueBefore("2024-06-06"))).hasSize(2);
    assertThat(list(CaseFilter.ALL)).hasSize(9);
  }

  @Test
  void theNextTermsOfAPageOfCasesCostOneStatement() {
    var ids = list(CaseFilter.ALL).stream().map(CaseSummary::id).toList();
    product.statistics().clear();
    var next = product.as(SUN_CREDIT, CaseFileService.class, s -> s.next(ids));

    assertThat(product.statistics().getPrepareStatementCount()).isEqualTo(1);
    assertThat(next).hasSize(3);
    assertThat(next.values()).extracting(CaseTerm::step).contains("report", "publish", "decide");
  }

  @Test
  void oneCaseWentAllTheWayToTheSeriousListWithItsPapersAndOneIsBeingHeard() {
    assertThat(list(query("示青市监罚")))
        .singleElement()
        .satisfies(
            listed -> {
              assertThat(listed.state()).isEqualTo(CaseState.LISTED);
              assertThat(listed.until()).isEqualTo("2027-04-22");
              assertThat(papers(listed))
                  .containsExactly(
                      PaperKind.PRIOR_NOTICE,
                      PaperKind.SERVICE_PROOF,
                      PaperKind.LISTING_DECISION,
                      PaperKind.REPAIR_GUIDANCE,
                      PaperKind.SERVICE_PROOF);
            });
    assertThat(list(query("示国知罚字〔2024〕1号")))
        .singleElement()
        .satisfies(heard -> assertThat(heard.state()).isEqualTo(CaseState.DEFENCE_OPEN));
  }

  private static List<PaperKind> papers(CaseSummary of) {
    return product
        .as(SUN_CREDIT, PaperService.class, s -> s.of("credit-case", of.id().toString()))
        .stream()
        .map(PaperDetails::kind)
        .toList();
  }

  @Test
  void theFileKeepsTermsThatWereMetAndWhatWasKnownOfTheEntry() {
    var published = list(query("示国知确字")).get(0).id();
    var terms = product.as(SUN_CREDIT, CaseFileService.class, s -> s.terms(published));
    var entry = product.as(SUN_CREDIT, CaseFileService.class, s -> s.entry(published));

    assertThat(terms).filteredOn(CaseTerm::open).extracting(CaseTerm::step).contains("expire");
    assertThat(terms)
        .filteredOn(term -> term.step().equals("report"))
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.fromOn()).isEqualTo("2023-11-10");
              assertThat(term.doneOn()).isEqualTo("2023-11-14");
              assertThat(term.article()).isEqualTo("10");
            });
    assertThat(entry)
        .extracting(EntryKnowledge::state)
        .containsExactly(EntryState.IN_FORCE, EntryState.UNPUBLISHED);
    assertThat(entry.get(0).until()).isEqualTo("2024-11-10");
  }

  @Test
  void itsOwnStaffReadWhatWasKnownOfAnEntryAndTheTrailRecordsTheLook() {
    var published = list(query("示国知确字")).get(0).id();
    var listed = list(query("示青市监罚")).get(0).id();
    var before = looks();

    assertThat(entry(WU_CREDIT, published)).hasSize(2);
    assertThat(looks()).isEqualTo(before + 1);
    assertThat(entry(SUPERIOR_SAMR, listed))
        .isNotEmpty()
        .allSatisfy(known -> assertThat(known.knownTo()).isNull());
    assertThat(looks()).isEqualTo(before + 1);
  }

  private static List<EntryKnowledge> entry(Caller caller, UUID id) {
    return product.as(caller, CaseFileService.class, s -> s.entry(id));
  }

  private static long looks() {
    return product
        .database()
        .number("select count(*) from audit_record where action = 'look-up-history'");
  }

  private static void load() {
    product.inTransaction(
        () -> {
          product.bean(SampleSubjects.class).load();
          product.bean(SampleMeasures.class).appliers();
          product.bean(SampleCases.class).load();
          product.bean(SampleMeasures.class).feedback();
          return true;
        });
  }

  private static List<String> waiting(Caller caller) {
    return product
        .as(caller, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 50, null, false))
        .items()
        .stream()
        .map(SampleCasesScenarioTest::words)
        .toList();
  }

  private static String words(WorklistItem item) {
    return item.kind() + " " + item.state() + " " + item.dueOn();
  }

  private static List<CaseSummary> list(CaseFilter filter) {
    return product
        .as(SUN_CREDIT, CreditCaseService.class, s -> s.list(filter, 50, null, false))
        .items();
  }

  private static CaseFilter dueBefore(String day) {
    return new CaseFilter(null, null, false, null, LocalDate.parse(day));
  }

  private static CaseFilter query(String text) {
    return new CaseFilter(null, null, false, text, null);
  }
}
