package org.ipplan.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan text says, before anything of it is stored.
 *
 * @param version of the preview; changes with every settled name
 * @param planVersion number of the version it was committed as, null before
 * @param settlements names settled by hand so far
 */
public record ImportPreview(
    UUID id,
    long version,
    int year,
    State state,
    @Nullable String title,
    String importedBy,
    @Nullable Integer planVersion,
    Counts counts,
    List<Chapter> chapters,
    List<PreviewTask> tasks,
    List<Anomaly> anomalies,
    List<Settlement> settlements)
    implements Serializable {

  public ImportPreview {
    chapters = List.copyOf(chapters);
    tasks = List.copyOf(tasks);
    anomalies = List.copyOf(anomalies);
    settlements = List.copyOf(settlements);
  }

  /** Whether nothing keeps the text from being committed. */
  public boolean committable() {
    return state == State.PREVIEW && anomalies.stream().noneMatch(Anomaly::blocks);
  }

  /** Life of an import. */
  public enum State {
    PREVIEW,
    COMMITTED
  }

  /**
   * @param participantLinks number of pairs of a task and a participant
   * @param parties number of different parties the directory knows
   */
  public record Counts(
      int chapters,
      int sections,
      int tasks,
      int soleTasks,
      int jointTasks,
      int sharedTasks,
      int participantLinks,
      int openEndedTasks,
      int parties)
      implements Serializable {}

  /** A chapter with its sections; the list is empty where it has none. */
  public record Chapter(int number, String title, List<Section> sections) implements Serializable {
    public Chapter {
      sections = List.copyOf(sections);
    }
  }

  /** A section of a chapter. */
  public record Section(int number, String title) implements Serializable {}

  /**
   * @param chapter null where the text has none
   * @param section null where the chapter has none
   * @param lead null where the task names nobody
   * @param line where it begins in the text, from 1
   */
  public record PreviewTask(
      int number,
      @Nullable Integer chapter,
      @Nullable Integer section,
      String text,
      TaskMode mode,
      @Nullable Party lead,
      List<Party> participants,
      boolean openEnded,
      LocalDate dueOn,
      int line)
      implements Serializable {
    public PreviewTask {
      participants = List.copyOf(participants);
    }
  }

  /**
   * @param code null where the directory does not know the name
   * @param name the directory's Chinese name, or the written one where it knows none
   */
  public record Party(@Nullable String code, String name, String nameEn, String asWritten)
      implements Serializable {}

  /**
   * Something that could not be read with certainty.
   *
   * @param task number, null where it concerns none
   * @param line in the text, from 1
   * @param name the written name that a settlement would settle, null where none can
   */
  public record Anomaly(
      String code,
      Severity severity,
      @Nullable Integer task,
      int line,
      String excerpt,
      String messageZh,
      String messageEn,
      @Nullable String name)
      implements Serializable {
    public boolean blocks() {
      return severity == Severity.ERROR;
    }
  }

  /** How much an anomaly matters: an error blocks the commit. */
  public enum Severity {
    ERROR,
    WARNING,
    INFO
  }

  /**
   * A written name settled by hand.
   *
   * @param department code
   * @param keepAsAlias whether the directory keeps the spelling when the text is committed
   */
  public record Settlement(String asWritten, String department, boolean keepAsAlias)
      implements Serializable {}
}
