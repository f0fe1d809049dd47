package org.ipplan.progress.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.progress.EvidenceDetails;
import org.ipplan.progress.EvidenceService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files come in and go out unchanged; what is refused leaves nothing behind. */
class EvidenceScenarioTest {
  private static final String OBJECTS = "SELECT count(*) FROM pg_largeobject_metadata";
  private static final String ROWS = "SELECT count(*) FROM evidence";

  private static Product product;
  private static int number = 1;

  private SharedTask task;
  private UUID report;
  private long objects;
  private long rows;

  @BeforeAll
  static void start() {
    product = Product.start();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @BeforeEach
  void beginAReport() {
    task = SharedTask.in(product, number++);
    report = task.draft();
    objects = product.database().number(OBJECTS);
    rows = product.database().number(ROWS);
  }

  @Test
  void aFileOfSeveralMegabytesComesBackAsItWas() {
    var content = SampleFiles.pdf(5 * 1024 * 1024 + 123);

    var added = add(CHEN_CCPD, "C:\\上半年\\总结.pdf", new ByteArrayInputStream(content));

    assertThat(added.fileName()).isEqualTo("总结.pdf");
    assertThat(added.mediaType()).isEqualTo("application/pdf");
    assertThat(added.size()).isEqualTo(content.length);
    assertThat(added.sha256()).isEqualTo(sha256(content)).hasSize(64);
    assertThat(content(CHEN_CCPD, added.id())).isEqualTo(content);
    assertThat(of(LIU_CCPD)).containsExactly(added);
  }

  @Test
  void aFileOfExactlyOnePieceComesBackAsItWas() {
    var content = SampleFiles.pdf(1024 * 1024);

    assertThat(content(CHEN_CCPD, add("一.pdf", content).id())).isEqualTo(content);
  }

  @Test
  void aFileTooLargeIsRefusedWhileItComesInAndNothingIsKept() {
    var endless =
        new SequenceInputStream(new ByteArrayInputStream(SampleFiles.PDF), new EndlessZeros());

    assertRefused(Kind.TOO_LARGE, "evidence.too-large", () -> add(CHEN_CCPD, "大.pdf", endless));
    assertNothingKept();
  }

  @Test
  void aProgramThatCallsItselfADocumentIsRefusedAndNothingIsKept() {
    assertRefused(Kind.UNSUPPORTED_TYPE, "evidence.type", () -> add("总结.pdf", SampleFiles.PROGRAM));
    assertNothingKept();
  }

  @Test
  void anArchiveThatCallsItselfADocumentIsRefusedAfterItCameInAndNothingIsKept() {
    assertRefused(
        Kind.UNSUPPORTED_TYPE, "evidence.type", () -> add("总结.docx", SampleFiles.zip("run.exe")));
    assertNothingKept();
  }

  @Test
  void anEmptyFileIsRefused() {
    assertRefused(Kind.INVALID, "evidence.empty", () -> add("空.txt", new byte[0]));
    assertNothingKept();
  }

  @Test
  void aFileThatBreaksOffLeavesNothingBehind() {
    var broken =
        new SequenceInputStream(
            new ByteArrayInputStream(SampleFiles.pdf(3 * 1024 * 1024)), new BrokenStream());

    assertThatThrownBy(() -> add(CHEN_CCPD, "断.pdf", broken))
        .isInstanceOf(UncheckedIOException.class);
    assertNothingKept();
  }

  @Test
  void aFileThatNeverWentUpIsRemovedWithItsContent() {
    var added = add("说明.txt", "好".getBytes(UTF_8));

    remove(LIU_CCPD, added.id());

    assertNothingKept();
    assertRefused(Kind.NOT_FOUND, "evidence.not-found", () -> content(CHEN_CCPD, added.id()));
  }

  @Test
  void aReportTakesFiftyFiles() {
    for (int i = 0; i < 50; i++) {
      add(i + ".txt", "好".getBytes(UTF_8));
    }

    assertRefused(Kind.CONFLICT, "evidence.too-many", () -> add("51.txt", "好".getBytes(UTF_8)));
    assertThat(product.database().number(OBJECTS)).isEqualTo(objects + 50);
  }

  @Test
  void aSubmittedReportTakesAndLosesNoFile() {
    var added = add("说明.txt", "好".getBytes(UTF_8));
    task.take(CHEN_CCPD, report, "submit", StepInput.NONE);

    assertRefused(Kind.CONFLICT, "workflow.wrong-state", () -> add("二.txt", "好".getBytes(UTF_8)));
    assertRefused(Kind.CONFLICT, "workflow.wrong-state", () -> remove(CHEN_CCPD, added.id()));
  }

  @Test
  void onlyTheDepartmentAddsAndRemovesFiles() {
    assertRefused(Kind.NOT_FOUND, "report.not-found", () -> addText(HUANG_SAMR));
    assertRefused(Kind.NOT_FOUND, "report.not-found", () -> addText(LI_OFFICE));
    var added = add("说明.txt", "好".getBytes(UTF_8));
    task.take(CHEN_CCPD, report, "submit", StepInput.NONE);
    task.take(LI_OFFICE, report, "return", StepInput.reason("再写"));

    for (Caller caller : new Caller[] {LI_OFFICE, WANG_CNIPA}) {
      assertRefused(Kind.FORBIDDEN, "report.own-department", () -> addText(caller));
      assertRefused(Kind.FORBIDDEN, "report.own-department", () -> remove(caller, added.id()));
    }
  }

  @Test
  void whoAddedAFileDoesNotDecideOnTheReport() {
    var both = Officials.of("both", "ccpd", Role.OFFICIAL, Role.OFFICE_STAFF);
    addText(both);
    task.take(CHEN_CCPD, report, "submit", StepInput.NONE);

    assertRefused(
        Kind.FORBIDDEN,
        "report.four-eyes",
        () -> task.take(both, report, "approve", StepInput.NONE));
  }

  @Test
  void theHistoryOfADraftsFilesIsTheDepartments() {
    var added = add("说明.txt", "好".getBytes(UTF_8));
    remove(CHEN_CCPD, added.id());

    assertThat(files(CHEN_CCPD)).extracting(HistoryEntry::action).containsExactly("remove", "add");
    assertThat(files(CHEN_CCPD).get(0).changes())
        .containsEntry("file", "说明.txt")
        .containsEntry("sha256", added.sha256());
    assertThat(files(LI_OFFICE)).isEmpty();
  }

  private List<HistoryEntry> files(Caller caller) {
    return product
        .as(caller, HistoryService.class, history -> history.ofTask(task.id, 50, null))
        .items()
        .stream()
        .filter(entry -> entry.objectType().equals("evidence"))
        .toList();
  }

  private void assertNothingKept() {
    assertThat(product.database().number(OBJECTS)).isEqualTo(objects);
    assertThat(product.database().number(ROWS)).isEqualTo(rows);
  }

  private EvidenceDetails add(String name, byte[] content) {
    return add(CHEN_CCPD, name, new ByteArrayInputStream(content));
  }

  private EvidenceDetails addText(Caller caller) {
    return add(caller, "说明.txt", new ByteArrayInputStream("好".getBytes(UTF_8)));
  }

  private EvidenceDetails add(Caller caller, String name, InputStream content) {
    return product.as(caller, EvidenceService.class, files -> files.add(report, name, content));
  }

  private List<EvidenceDetails> of(Caller caller) {
    return product.as(caller, EvidenceService.class, files -> files.of(report));
  }

  private static void remove(Caller caller, UUID file) {
    product.as(
        caller,
        EvidenceService.class,
        files -> {
          files.remove(file);
          return true;
        });
  }

  private static byte[] content(Caller caller, UUID file) {
    var target = new ByteArrayOutputStream();
    product.as(
        caller,
        EvidenceService.class,
        files -> {
          files.write(file, target);
          return true;
        });
    return target.toByteArray();
  }

  private static String sha256(byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class EndlessZeros extends InputStream {
    @Override
    public int read() {
      return 0;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      return length;
    }
  }

  static final class BrokenStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("connection reset");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return read();
    }
  }
}
