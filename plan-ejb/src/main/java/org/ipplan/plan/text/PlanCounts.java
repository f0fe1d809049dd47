package org.ipplan.plan.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of a plan, as the office checks them against the published text.
 *
 * @param soleTasks tasks that name exactly one party
 * @param jointTasks tasks that name several
 * @param sharedTasks tasks with a division-of-responsibilities clause; they are also counted above
 * @param participantLinks all participants of all tasks
 * @param parties different bodies named: one for each directory code, one for each unknown name; a
 *     body that has ended counts, as the text names it
 * @param spellings different ways the names are written, the article and blanks aside
 */
public record PlanCounts(
    int chapters,
    int sections,
    int tasks,
    int soleTasks,
    int jointTasks,
    int sharedTasks,
    int participantLinks,
    int openEndedTasks,
    int parties,
    int spellings) {

  static PlanCounts of(List<ParsedChapter> chapters, List<ParsedTask> tasks) {
    return new PlanCounts(
        chapters.size(),
        chapters.stream().mapToInt(chapter -> chapter.sections().size()).sum(),
        tasks.size(),
        (int) tasks.stream().filter(task -> task.parties().size() == 1).count(),
        (int) tasks.stream().filter(task -> task.parties().size() > 1).count(),
        (int) tasks.stream().filter(task -> task.mode() == ResponsibilityMode.SHARED).count(),
        tasks.stream().mapToInt(task -> task.participants().size()).sum(),
        (int) tasks.stream().filter(ParsedTask::openEnded).count(),
        (int) parties(tasks).map(PlanCounts::identity).distinct().count(),
        (int) parties(tasks).map(ParsedParty::asWritten).distinct().count());
  }

  private static Stream<ParsedParty> parties(List<ParsedTask> tasks) {
    return tasks.stream().flatMap(task -> task.parties().stream());
  }

  private static String identity(ParsedParty party) {
    return party.code() == null ? party.asWritten() : party.code();
  }
}
