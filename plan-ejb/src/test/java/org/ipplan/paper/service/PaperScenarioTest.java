package org.ipplan.paper.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperOrder;
import org.ipplan.paper.PaperService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Sha256;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers are issued, numbered, kept and read. */
class PaperScenarioTest {
  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    product.inTransaction(
        () -> {
          product.bean(ShippedTemplates.class).load();
          return true;
        });
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @ParameterizedTest
  @EnumSource(PaperKind.class)
  void everyKindOfPaperIsKeptInEveryFormatWithItsHash(PaperKind kind) {
    var paper = issue(PaperOrders.of(kind, "1"));

    assertThat(paper.files()).extracting(file -> file.format()).hasSize(3);
    for (var file : paper.files()) {
      var content = content(paper, file.format());
      assertThat(content).hasSize(file.size());
      assertThat(Sha256.of(content)).isEqualTo(file.sha256());
    }
    assertThat(get(SUN_CREDIT, paper)).isEqualTo(paper);
  }

  @Test
  void thePaperSaysWhatWasGivenWithItsNumberDateAndAuthority() throws IOException {
    var paper = issue(PaperOrders.of(PaperKind.PRIOR_NOTICE, "1"));

    assertThat(paper.number()).isEqualTo("国知信告〔2024〕1号");
    assertThat(pdf(paper)).contains("国家知识产权局", "国知信告〔2024〕1号", "某事实", "2024年6月3日");
    assertThat(pdf(paper)).doesNotContain("${", "〓");
    assertThat(paper.fileName(PaperFormat.OFD)).isEqualTo("告知书（国知信告〔2024〕1号）.ofd");
  }

  @Test
  void aCertificateIsAlsoIssuedInEnglish() throws IOException {
    var paper = issue(PaperOrders.of(PaperKind.CERTIFICATE, PaperLanguage.EN, "1"));

    assertThat(pdf(paper))
        .contains("Certificate of Credit Standing", "National Intellectual Property");
  }

  @Test
  void eachAuthorityKindAndYearHasASeriesOfItsOwn() {
    assertThat(issue(PaperOrders.of(PaperKind.CERTIFICATE, "1")).number())
        .isEqualTo("国知信证〔2024〕1号");
    assertThat(issue(PaperOrders.of(PaperKind.CERTIFICATE, "2")).number())
        .isEqualTo("国知信证〔2024〕2号");
    assertThat(issue(PaperOrders.of(PaperKind.DETERMINATION, "1")).number())
        .isEqualTo("国知信认〔2024〕1号");
    assertThat(issue(by("samr", PaperKind.CERTIFICATE)).number()).isEqualTo("国市监信证〔2024〕1号");

    product.setNow(Instant.parse("2024-12-31T16:00:00Z")); // midnight in Beijing
    assertThat(issue(PaperOrders.of(PaperKind.CERTIFICATE, "3")).number())
        .isEqualTo("国知信证〔2025〕1号");
  }

  @Test
  void aNumberThatWasRolledBackIsGivenToTheNext() {
    assertThatThrownBy(
            () ->
                product.as(
                    SUN_CREDIT,
                    PaperService.class,
                    papers -> {
                      papers.issue(PaperOrders.of(PaperKind.CERTIFICATE, "1"));
                      throw new IllegalStateException("the step failed after the paper");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(issue(PaperOrders.of(PaperKind.CERTIFICATE, "1")).number())
        .isEqualTo("国知信证〔2024〕1号");
  }

  @Test
  void thoseWhoIssueAtOnceGetDifferentNumbersWithoutAGap() throws Exception {
    var people = Executors.newFixedThreadPool(4);
    try {
      var asked =
          IntStream.rangeClosed(1, 8)
              .mapToObj(
                  i ->
                      people.submit(
                          () -> issue(PaperOrders.of(PaperKind.CERTIFICATE, "c" + i)).number()))
              .toList();
      for (var each : asked) {
        each.get();
      }
    } finally {
      people.shutdown();
    }

    assertThat(product.database().number("select count(distinct number) from paper")).isEqualTo(8);
    assertThat(product.database().number("select last_number from paper_series")).isEqualTo(8);
  }

  @Test
  void aCommitmentBearsNoNumber() {
    assertThat(issue(PaperOrders.of(PaperKind.COMMITMENT, "1")).number()).isNull();
  }

  @Test
  void whatIsMissingOrUnknownIsNamedAndNothingIsIssued() {
    var order =
        new PaperOrder(
            PaperKind.CERTIFICATE, PaperOrders.TYPE, "1", "cnipa", Map.of("当事人", "甲", "乱写", "x"));

    assertThatThrownBy(() -> issue(order))
        .isInstanceOfSatisfying(
            DomainException.class,
            e ->
                assertThat(e.errors())
                    .extracting(fault -> fault.code() + " " + fault.field())
                    .contains("paper.value-missing 验证码", "paper.value-unknown 乱写")
                    .doesNotContain("paper.value-missing 当事人"));
    assertThat(product.database().number("select count(*) from paper")).isZero();
  }

  @Test
  void aBodyWithoutAWordInNumbersIssuesNone() {
    assertThatThrownBy(() -> issue(by("provgov", PaperKind.CERTIFICATE)))
        .hasMessageContaining("paper.no-series");
  }

  @Test
  void creditStaffOfTheDepartmentReadsWhereNoFeatureSaysWho() {
    var paper = issue(PaperOrders.of(PaperKind.CERTIFICATE, "1"));

    assertThat(of(QIAN_CREDIT, "1")).containsExactly(paper);
    assertThat(of(Officials.SUPERIOR_SAMR, "1")).isEmpty();
    assertThatThrownBy(() -> get(Officials.SUPERIOR_SAMR, paper))
        .hasMessageContaining("paper.not-found");
    assertThatThrownBy(() -> get(Officials.WANG_CNIPA, paper))
        .hasMessageContaining("paper.not-found");
    assertThatThrownBy(() -> of(Officials.WANG_CNIPA, "1"))
        .hasMessageContaining("paper.staff-only");
  }

  @Test
  void nobodyChangesOrDeletesAPaper() {
    var paper = issue(PaperOrders.of(PaperKind.CERTIFICATE, "1"));

    for (var statement :
        new String[] {
          "update paper set number = 'x' where id = '" + paper.id() + "'",
          "update paper_content set sha256 = sha256",
          "delete from paper_content"
        }) {
      assertThatThrownBy(
              () ->
                  product.inTransaction(
                      () ->
                          product
                              .bean(EntityManager.class)
                              .createNativeQuery(statement)
                              .executeUpdate()))
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void issuingIsInTheTrailWithTheHashes() {
    issue(PaperOrders.of(PaperKind.CERTIFICATE, "1"));

    assertThat(
            product
                .database()
                .number(
                    "select count(*) from audit_record where object_type = 'paper'"
                        + " and action = 'issue' and changes ->> 'pdf' is not null"))
        .isEqualTo(1);
  }

  private static PaperOrder by(String department, PaperKind kind) {
    var order = PaperOrders.of(kind, "1");
    return new PaperOrder(kind, order.objectType(), order.objectId(), department, order.values());
  }

  private PaperDetails issue(PaperOrder order) {
    return product.as(SUN_CREDIT, PaperService.class, papers -> papers.issue(order));
  }

  private PaperDetails get(Caller who, PaperDetails paper) {
    return product.as(who, PaperService.class, papers -> papers.get(paper.id()));
  }

  private List<PaperDetails> of(Caller who, String object) {
    return product.as(who, PaperService.class, papers -> papers.of(PaperOrders.TYPE, object));
  }

  private byte[] content(PaperDetails paper, PaperFormat format) {
    return product.as(SUN_CREDIT, PaperService.class, p -> p.content(paper.id(), format));
  }

  private String pdf(PaperDetails paper) throws IOException {
    try (var document = Loader.loadPDF(content(paper, PaperFormat.PDF))) {
      return new PDFTextStripper().getText(document);
    }
  }
}
