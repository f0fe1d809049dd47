package org.ipplan.plan.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One task of the plan.
 *
 * @param number the number in the text, or the running number where the text's numbers begin again
 * @param label the number as written, such as {@code （一）}
 * @param chapter number of the chapter, null where the text has none
 * @param section number of the section, null where the chapter has none
 * @param text the task in words, without number and clause
 * @param clause the clause as written, without its brackets; empty where there is none
 * @param lead null where the task names nobody
 * @param openEnded whether the list ends with "and other departments"
 * @param dueOn the deadline, if the text states exactly one
 * @param line line of the original text, counted from 1
 */
public record ParsedTask(
    int number,
    String label,
    @Nullable Integer chapter,
    @Nullable Integer section,
    String text,
    String clause,
    ResponsibilityMode mode,
    @Nullable ParsedParty lead,
    List<ParsedParty> participants,
    boolean openEnded,
    @Nullable LocalDate dueOn,
    int line) {

  public ParsedTask {
    participants = List.copyOf(participants);
  }

  /** Lead and participants, in the order of the text's rank. */
  public List<ParsedParty> parties() {
    return lead == null
        ? participants
        : Stream.concat(Stream.of(lead), participants.stream()).toList();
  }
}
