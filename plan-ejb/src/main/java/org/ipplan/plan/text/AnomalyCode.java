package org.ipplan.plan.text;

/** What can be odd about a plan text. The names are part of the REST contract. */
public enum AnomalyCode {
  /** A clause names a party the directory does not know. */
  UNKNOWN_PARTY(Severity.ERROR),
  /** A clause names a body that had ended before the plan's year. */
  DEFUNCT_PARTY(Severity.ERROR),
  /** Two tasks bear one number. */
  NUMBER_REPEATED(Severity.ERROR),
  /** A task names nobody. */
  NO_RESPONSIBILITY(Severity.ERROR),
  /** No numbered task was found. */
  NO_TASKS(Severity.ERROR),
  /** Reading stopped: more numbered paragraphs than any plan has. */
  TOO_MANY_NUMBERS(Severity.ERROR),
  /** A group ("each provincial government") stands where a department is expected. */
  COLLECTIVE_PARTY(Severity.WARNING),
  /** The list ends with "and other departments". */
  OPEN_ENDED(Severity.WARNING),
  /** A number is missing in the sequence. */
  NUMBER_GAP(Severity.WARNING),
  /** A number comes after a higher one. */
  NUMBER_OUT_OF_ORDER(Severity.WARNING),
  /** A heading stands at the end of a task's line. */
  GLUED_HEADING(Severity.WARNING),
  /** A task stands at the end of the line before it. */
  GLUED_TASK(Severity.WARNING),
  /** The rule on who leads stands at the end of a task's line. */
  GLUED_RULE(Severity.WARNING),
  /** A list of names could be divided in more than one way. */
  UNCERTAIN_SPLIT(Severity.WARNING),
  /** A bracket is opened and not closed, or closed and not opened. */
  UNBALANCED_BRACKET(Severity.WARNING),
  /** Words follow the clause of a task. */
  TEXT_AFTER_CLAUSE(Severity.WARNING),
  /** A task has more than one clause. */
  SEVERAL_CLAUSES(Severity.WARNING),
  /** A clause names more than one leading party. */
  SEVERAL_LEADS(Severity.WARNING),
  /** A clause names a party twice. */
  PARTY_REPEATED(Severity.WARNING),
  /** A numbered paragraph was read as a principle, not as a task. */
  NOT_A_TASK(Severity.WARNING),
  /** A body is named that began only after the plan's year. */
  FUTURE_PARTY(Severity.WARNING),
  /** A heading of a third level; the plan knows two. */
  DEEP_HEADING(Severity.INFO),
  /** A note in square brackets, as translators add them. */
  BRACKETED_NOTE(Severity.INFO),
  /** A task holds words of the other language. */
  MIXED_LANGUAGE(Severity.INFO),
  /** The text's numbers begin again; tasks are numbered through instead. */
  NUMBERING_RESTARTS(Severity.INFO),
  /** The line breaks are missing; paragraphs were told apart by their numbers. */
  RUN_ON_TEXT(Severity.INFO);

  private final Severity severity;

  AnomalyCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
