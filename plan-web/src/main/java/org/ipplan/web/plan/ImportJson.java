package org.ipplan.web.plan;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.ImportPreview.Counts;
import org.ipplan.plan.ImportPreview.Severity;
import org.ipplan.plan.ImportPreview.State;
import org.ipplan.plan.TaskMode;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a plan text says, before anything of it is stored.
 *
 * @param planVersion number of the version it was committed as, absent before
 * @param resolutions names settled by hand so far
 */
@Schema(name = "Import")
public record ImportJson(
    UUID id,
    int year,
    State state,
    @Nullable String title,
    String importedBy,
    @Nullable Integer planVersion,
    CountsJson counts,
    List<ChapterJson> chapters,
    List<TaskJson> tasks,
    List<AnomalyJson> anomalies,
    List<ResolutionJson> resolutions) {

  static ImportJson of(ImportPreview preview, Language language) {
    return new ImportJson(
        preview.id(),
        preview.year(),
        preview.state(),
        preview.title(),
        preview.importedBy(),
        preview.planVersion(),
        CountsJson.of(preview.counts()),
        preview.chapters().stream().map(ChapterJson::of).toList(),
        preview.tasks().stream().map(TaskJson::of).toList(),
        preview.anomalies().stream().map(anomaly -> AnomalyJson.of(anomaly, language)).toList(),
        preview.settlements().stream().map(ResolutionJson::of).toList());
  }

  /** How much of what the text holds. */
  @Schema(name = "ImportCounts")
  public record CountsJson(
      int chapters,
      int sections,
      int tasks,
      int soleTasks,
      int jointTasks,
      int sharedTasks,
      int participantLinks,
      int openEndedTasks,
      int parties) {
    static CountsJson of(Counts counts) {
      return new CountsJson(
          counts.chapters(),
          counts.sections(),
          counts.tasks(),
          counts.soleTasks(),
          counts.jointTasks(),
          counts.sharedTasks(),
          counts.participantLinks(),
          counts.openEndedTasks(),
          counts.parties());
    }
  }

  /**
   * A task as the text has it.
   *
   * @param number in the document
   * @param section null where the chapter has none
   * @param lead null where the task names nobody
   * @param line where it begins in the text, from 1
   */
  @Schema(name = "ImportTask")
  public record TaskJson(
      int number,
      @JsonbNillable @Schema(nullable = true) @Nullable Integer chapter,
      @JsonbNillable @Schema(nullable = true) @Nullable Integer section,
      String text,
      TaskMode mode,
      @JsonbNillable @Schema(nullable = true) @Nullable PartyJson lead,
      List<PartyJson> participants,
      boolean openEnded,
      LocalDate dueOn,
      int line) {
    static TaskJson of(ImportPreview.PreviewTask task) {
      var lead = task.lead();
      return new TaskJson(
          task.number(),
          task.chapter(),
          task.section(),
          task.text(),
          task.mode(),
          lead == null ? null : PartyJson.of(lead),
          task.participants().stream().map(PartyJson::of).toList(),
          task.openEnded(),
          task.dueOn(),
          task.line());
    }
  }

  /**
   * A party as the text names it.
   *
   * @param code null where the directory does not know the name
   * @param name the directory's Chinese name whatever the reader's language, or the written one
   */
  @Schema(name = "ImportParty")
  public record PartyJson(
      @JsonbNillable @Schema(nullable = true) @Nullable String code,
      String name,
      String asWritten) {
    static PartyJson of(ImportPreview.Party party) {
      return new PartyJson(party.code(), party.name(), party.asWritten());
    }
  }

  /**
   * Something that could not be read with certainty.
   *
   * @param task number, absent where it concerns none
   * @param name the written name a resolution would settle, absent where none can
   */
  @Schema(name = "Anomaly")
  public record AnomalyJson(
      String code,
      Severity severity,
      @Nullable Integer task,
      int line,
      String excerpt,
      @Nullable String message,
      @Nullable String name) {
    static AnomalyJson of(ImportPreview.Anomaly anomaly, Language language) {
      return new AnomalyJson(
          anomaly.code(),
          anomaly.severity(),
          anomaly.task(),
          anomaly.line(),
          anomaly.excerpt(),
          language.of(anomaly.messageZh(), anomaly.messageEn()),
          anomaly.name());
    }
  }
}
