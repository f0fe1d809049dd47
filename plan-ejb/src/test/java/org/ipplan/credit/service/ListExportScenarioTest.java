package org.ipplan.credit.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.READER_SYSTEM;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.ListQuestion;
import org.ipplan.intake.ExportService;
import org.ipplan.intake.FileType;
import org.ipplan.intake.FilesInTests;
import org.ipplan.intake.JobFile;
import org.ipplan.intake.JobState;
import org.ipplan.shared.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists as files: what is in them, and when they may no longer be had. */
class ListExportScenarioTest {
  private CreditStories stories;

  @BeforeEach
  void start() {
    stories = CreditStories.unprinted();
  }

  @AfterEach
  void stop() {
    stories.product().close();
  }

  @Test
  void aListBecomesAFileWithItsDigest() throws Exception {
    stories.publishedOn("2024-06-03");

    var job = export(READER_SYSTEM, FileType.NDJSON);
    var file = file(READER_SYSTEM, job);
    var content = read(READER_SYSTEM, job);

    assertThat(new String(content, UTF_8))
        .startsWith("{\"entry\":\"")
        .contains("\"list\":\"DISHONESTY\",\"subject\":\"" + CreditStories.CODE + "\"")
        .endsWith("\"state\":\"IN_FORCE\"}\n");
    assertThat(file.size()).isEqualTo(content.length);
    var digest = MessageDigest.getInstance("SHA-256").digest(content);
    assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
    assertThat(file.name()).isEqualTo("dishonesty-2024-06-03.ndjson");
  }

  @Test
  void aTableHasTheMarkAndAHeaderAlsoWhereTheListIsEmpty() {
    var job = export(CHEN_CCPD, FileType.CSV);

    assertThat(new String(read(CHEN_CCPD, job), UTF_8))
        .isEqualTo(
            "\uFEFFentry,list,subject,subjectName,ground,ruleSet,decisionNumber,authority,from,"
                + "until,publishedOn,state\r\n");
  }

  @Test
  void aFileWithAnEntryThatLeftTheListIsGoneForOutsiders() {
    stories.publishedOn("2024-03-15");
    stories.on("2024-10-08");
    var outsiders = export(READER_SYSTEM, FileType.CSV);
    var history = export(DEMO_SYSTEM, FileType.CSV);
    assertThat(file(READER_SYSTEM, outsiders).size()).isPositive();

    stories.repaired();

    assertThatThrownBy(() -> file(READER_SYSTEM, outsiders)).hasMessageContaining("job.file-gone");
    assertThat(file(DEMO_SYSTEM, history).size()).isPositive();
  }

  @Test
  void aFileIsKeptForAWeek() {
    stories.on("2024-06-03");
    var job = export(READER_SYSTEM, FileType.CSV);
    stories.on("2024-06-10");
    assertThat(file(READER_SYSTEM, job).size()).isPositive();

    stories.on("2024-06-11");
    assertThatThrownBy(() -> file(READER_SYSTEM, job)).hasMessageContaining("job.file-gone");
  }

  @Test
  void aFileIsItsOwnersAndIsThereOnceItIsWhole() {
    var queued =
        stories
            .product()
            .as(
                READER_SYSTEM,
                ExportService.class,
                s -> s.export(CreditList.SERIOUS, FileType.CSV, ListQuestion.TODAY));

    assertThatThrownBy(() -> file(READER_SYSTEM, queued.id())).hasMessageContaining("job.no-file");
    files(READER_SYSTEM).finished(queued.id());
    assertThatThrownBy(() -> file(DEMO_SYSTEM, queued.id())).hasMessageContaining("job.not-found");
    assertThat(file(READER_SYSTEM, queued.id()).type()).isEqualTo(FileType.CSV);
  }

  private UUID export(Caller caller, FileType type) {
    var job =
        stories
            .product()
            .as(
                caller,
                ExportService.class,
                s -> s.export(CreditList.DISHONESTY, type, ListQuestion.TODAY));
    var done = files(caller).finished(job.id());
    assertThat(done.state()).isEqualTo(JobState.COMPLETED);
    Objects.requireNonNull(done.file());
    return job.id();
  }

  private FilesInTests files(Caller caller) {
    return new FilesInTests(stories.product(), caller);
  }

  private JobFile file(Caller caller, UUID job) {
    return stories.product().as(caller, ExportService.class, s -> s.file(job));
  }

  private byte[] read(Caller caller, UUID job) {
    return stories.product().as(caller, ExportService.class, s -> s.read(job, 1));
  }
}
