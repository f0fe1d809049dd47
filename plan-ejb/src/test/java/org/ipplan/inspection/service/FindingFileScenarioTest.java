package org.ipplan.inspection.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.inspection.service.InspectionStory.NOTE;
import static org.ipplan.inspection.service.InspectionStory.refused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.ipplan.inspection.FindingFileDetails;
import org.ipplan.inspection.FindingFileService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department shows by files that it put a finding right. */
class FindingFileScenarioTest {
  private static final String TEXT = "季度,数量\n一,12\n";

  private InspectionStory story;
  private UUID finding;

  @BeforeEach
  void start() {
    story = new InspectionStory();
    finding = story.fedBack();
  }

  @AfterEach
  void stop() {
    story.close();
  }

  @Test
  void theOfficeReadsAFileOnceTheDepartmentReports() {
    var file = add(CHEN_CCPD, "统计.csv");
    assertThat(files(CHEN_CCPD)).extracting(FindingFileDetails::reported).containsExactly(false);
    assertThat(files(LI_OFFICE)).isEmpty();
    refused(() -> download(LI_OFFICE, file.id()), "evidence.not-found");

    story.findingStep(CHEN_CCPD, finding, "rectify", NOTE);

    assertThat(files(LI_OFFICE)).extracting(FindingFileDetails::fileName).containsExactly("统计.csv");
    assertThat(download(LI_OFFICE, file.id())).isEqualTo(TEXT);
    assertThat(download(WANG_CNIPA, file.id())).as("a party of the task").isEqualTo(TEXT);
    refused(() -> download(HUANG_SAMR, file.id()), "evidence.not-found");
    refused(() -> files(HUANG_SAMR), "finding.not-found");
  }

  @Test
  void aReportedFileStaysAndAnotherMayBeRemoved() {
    var reported = add(CHEN_CCPD, "统计.csv");
    story.findingStep(CHEN_CCPD, finding, "rectify", NOTE);
    refused(() -> add(CHEN_CCPD, "再补.csv"), "workflow.wrong-state");
    story.findingStep(LI_OFFICE, finding, "send-back", StepInput.reason("请补充"));
    var more = add(CHEN_CCPD, "再补.csv");

    refused(() -> remove(CHEN_CCPD, reported.id()), "finding.file-reported");
    remove(CHEN_CCPD, more.id());

    assertThat(files(CHEN_CCPD)).extracting(FindingFileDetails::id).containsExactly(reported.id());
    assertThat(story.product().database().number("SELECT count(*) FROM pg_largeobject_metadata"))
        .isOne();
  }

  @Test
  void onlyTheDepartmentAddsAndOnlyWhatIsTaken() {
    refused(() -> add(LI_OFFICE, "统计.csv"), "finding.own-department");
    refused(() -> add(WANG_CNIPA, "统计.csv"), "finding.own-department");
    refused(() -> add(HUANG_SAMR, "统计.csv"), "finding.not-found");
    refused(() -> add(CHEN_CCPD, "程序.exe"), "evidence.type");
    assertThat(files(CHEN_CCPD)).isEmpty();
  }

  private FindingFileDetails add(Caller caller, String name) {
    var content = new ByteArrayInputStream(TEXT.getBytes(UTF_8));
    return story.product().as(caller, FindingFileService.class, s -> s.add(finding, name, content));
  }

  private List<FindingFileDetails> files(Caller caller) {
    return story.product().as(caller, FindingFileService.class, s -> s.of(finding));
  }

  private String download(Caller caller, UUID id) {
    var target = new ByteArrayOutputStream();
    return story
        .product()
        .as(
            caller,
            FindingFileService.class,
            s -> {
              s.write(id, target);
              return target.toString(UTF_8);
            });
  }

  private void remove(Caller caller, UUID id) {
    story
        .product()
        .as(
            caller,
            FindingFileService.class,
            s -> {
              s.remove(id);
              return true;
            });
  }
}
