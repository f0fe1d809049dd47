package org.ipplan.paper.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.SUN_CREDIT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.ipplan.paper.ArchiveCheck;
import org.ipplan.paper.ArchiveDetails;
import org.ipplan.paper.ArchiveService;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperService;
import org.ipplan.paper.Retention;
import org.ipplan.paper.domain.ArchiveManifest;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A closed case goes to the records office, and years later one sees whether it is whole. */
class ArchiveScenarioTest {
  private Product product;
  private UUID paper;

  @BeforeEach
  void start() {
    product = Product.startWith(CasesInTests.class).withDirectory();
    product.inTransaction(
        () -> {
          product.bean(ShippedTemplates.class).load();
          return true;
        });
    paper =
        product
            .as(
                SUN_CREDIT,
                PaperService.class,
                papers -> papers.issue(PaperOrders.of(PaperKind.DETERMINATION, "closed")))
            .id();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void thePackageHoldsPapersStepsAndVotesAndIsIntact() throws IOException {
    var archive = make("closed");
    var files = files(write(archive));

    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            "manifest.json",
            "steps.json",
            "votes.json",
            ArchiveManifest.place(paper, PaperFormat.DOCX),
            ArchiveManifest.place(paper, PaperFormat.PDF),
            ArchiveManifest.place(paper, PaperFormat.OFD));
    assertThat(new String(files.get("manifest.json"), UTF_8))
        .contains("\"retention\":\"Y30\"", "国知信认〔2024〕1号");
    assertThat(new String(files.get("votes.json"), UTF_8)).contains("panel1.credit");
    assertThat(check(write(archive)).intact()).isTrue();
    assertThat(write(archive)).isEqualTo(write(archive));
  }

  @Test
  void retentionFollowsTheKindOfRecord() {
    assertThat(make("closed").keepUntil()).isEqualTo(LocalDate.of(2055, 1, 1));
    assertThat(make("listing").retention()).isEqualTo(Retention.PERMANENT);
    assertThat(make("listing").keepUntil()).isNull();
  }

  @Test
  void whatWasTakenOutChangedOrAddedIsNamed() throws IOException {
    var files = files(write(make("closed")));
    var pdf = ArchiveManifest.place(paper, PaperFormat.PDF);
    files.remove("votes.json");
    files.put(pdf, "another".getBytes(UTF_8));
    files.put("extra.txt", "x".getBytes(UTF_8));

    var check = check(zip(files));

    assertThat(check.intact()).isFalse();
    assertThat(check.missing()).containsExactly("votes.json");
    assertThat(check.changed()).containsExactly(pdf);
    assertThat(check.unexpected()).containsExactly("extra.txt");
  }

  @Test
  void aManifestWrittenAnewIsNotKnown() throws IOException {
    var files = files(write(make("closed")));
    files.computeIfPresent(
        "manifest.json",
        (name, content) -> new String(content, UTF_8).replace("Y30", "Y10").getBytes(UTF_8));

    assertThat(check(zip(files)).known()).isFalse();
    assertThat(check(zip(files)).intact()).isFalse();
  }

  @Test
  void anOpenCaseIsNotArchivedAndAStrangersCaseIsNotThere() {
    assertThatThrownBy(() -> make("open")).hasMessageContaining("archive.case-open");
    assertThatThrownBy(
            () ->
                product.as(
                    Officials.CHEN_CCPD,
                    ArchiveService.class,
                    archives -> archives.make(PaperOrders.TYPE, "closed")))
        .hasMessageContaining("archive.no-case");
  }

  @Test
  void whatIsNoPackageIsRefused() {
    assertThatThrownBy(() -> check("no package".getBytes(UTF_8)))
        .hasMessageContaining("input.invalid");
  }

  private ArchiveDetails make(String object) {
    return product.as(
        SUN_CREDIT, ArchiveService.class, archives -> archives.make(PaperOrders.TYPE, object));
  }

  private byte[] write(ArchiveDetails archive) {
    return product.as(
        SUN_CREDIT,
        ArchiveService.class,
        archives -> {
          var file = new ByteArrayOutputStream();
          archives.write(archive.id(), file);
          return file.toByteArray();
        });
  }

  private ArchiveCheck check(byte[] file) {
    return product.as(
        SUN_CREDIT,
        ArchiveService.class,
        archives -> archives.check(new ByteArrayInputStream(file)));
  }

  private static Map<String, byte[]> files(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var input = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
        files.put(entry.getName(), input.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      for (var each : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
    return file.toByteArray();
  }
}
