package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ipplan.credit.CertificateFile;
import org.ipplan.credit.CertificateService;
import org.ipplan.credit.CertificateView;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificates of what everybody may learn, and their check. */
class CertificateScenarioTest {
  private static final String ADDRESS = "https://plan.example.org/plan/public/certificate.xhtml";

  private CreditStories stories;

  @BeforeEach
  void start() {
    stories = CreditStories.begun();
  }

  @AfterEach
  void stop() {
    stories.product().close();
  }

  @Test
  void ofWhomNothingIsPublishedItNamesTheCodeAndNotTheName() {
    stories.determinedOn("2024-06-03");

    var certificate = issue(CreditStories.CODE, PaperLanguage.ZH);

    assertThat(text(certificate, "certificate-nothing"))
        .contains("2024年6月3日", "该单位", CreditStories.CODE, "未查询到正在公示的失信信息。")
        .contains(certificate.code(), ADDRESS, "国知信证〔2024〕1号")
        .doesNotContain("星海", "${", "。。");
    assertThat(Objects.requireNonNull(verify(certificate.code()).orElse(null)))
        .satisfies(
            view -> {
              assertThat(view.listed()).isFalse();
              assertThat(view.sha256().get(PaperFormat.PDF))
                  .isEqualTo(Sha256.of(certificate.pdf()));
            });
  }

  @Test
  void aCodeNobodyMadeKnownGetsTheSameAnswer() {
    assertThat(text(issue("91330108MAC1F5Q350", PaperLanguage.ZH), null))
        .contains("未查询到正在公示的失信信息。");
    assertThatThrownBy(() -> issue("914403001922038217", PaperLanguage.ZH))
        .hasMessageContaining("input.invalid");
  }

  @Test
  void aPublishedEntryIsNamedInEitherLanguage() {
    stories.publishedOn("2024-06-03");

    assertThat(text(issue(CreditStories.CODE, PaperLanguage.ZH), "certificate-listed"))
        .contains("星海示例有限公司", "国知信认1号", "2025年6月2日", "国家知识产权局");
    assertThat(text(issue(CreditStories.CODE, PaperLanguage.EN), "certificate-english"))
        .contains("determined dishonest", "2025-06-02", "until")
        .doesNotContain("..");
  }

  @Test
  void theSameQuestionOnTheSameDayIsAnsweredByTheSameCertificate() {
    var first = issue(CreditStories.CODE, PaperLanguage.ZH);

    assertThat(issue(CreditStories.CODE.toLowerCase(Locale.ROOT), PaperLanguage.ZH).code())
        .isEqualTo(first.code());
    stories.publishedOn("2024-01-02");
    assertThat(issue(CreditStories.CODE, PaperLanguage.ZH).code()).isNotEqualTo(first.code());
  }

  @Test
  void onceTheListsSaySomethingElseItIsNoLongerCurrentAndNothingMoreIsSaid() {
    stories.publishedOn("2024-03-15");
    var listed = issue(CreditStories.CODE, PaperLanguage.ZH);
    stories.on("2024-10-08");
    assertThat(verify(listed.code())).isPresent();
    stories.repaired();

    assertThat(verify(listed.code())).isEmpty();
    assertThat(verify(issue(CreditStories.CODE, PaperLanguage.ZH).code())).isPresent();
  }

  @Test
  void aCleanCertificateEndsWithTheNextPublication() {
    stories.on("2024-06-03");
    var clean = issue(CreditStories.CODE, PaperLanguage.ZH);
    stories.publishedOn("2024-06-04");

    assertThat(verify(clean.code())).isEmpty();
  }

  @Test
  void aCodeIsReadAsPeopleTypeItAndAWrongOneIsUnknown() {
    var code = issue(CreditStories.CODE, PaperLanguage.ZH).code();

    assertThat(verify(" " + code.replace("-", " ").toLowerCase(Locale.ROOT))).isPresent();
    assertThatThrownBy(() -> verify("00000-00000"))
        .hasMessageContaining("credit.certificate-not-found");
  }

  private CertificateFile issue(String code, PaperLanguage language) {
    return stories
        .product()
        .as(Caller.NOBODY, CertificateService.class, c -> c.issue(code, language, ADDRESS));
  }

  private Optional<CertificateView> verify(String code) {
    return stories.product().as(Caller.NOBODY, CertificateService.class, c -> c.verify(code));
  }

  /** What it says, in one line; with {@code plan.papers.dir} the file is kept to be looked at. */
  private static String text(CertificateFile certificate, @Nullable String name) {
    try (var document = Loader.loadPDF(certificate.pdf())) {
      var folder = System.getProperty("plan.papers.dir");
      if (folder != null && name != null) {
        Files.createDirectories(Path.of(folder));
        Files.write(Path.of(folder, name + ".pdf"), certificate.pdf());
      }
      return new PDFTextStripper().getText(document).replace("\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
