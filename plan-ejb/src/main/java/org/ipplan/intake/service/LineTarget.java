package org.ipplan.intake.service;

import java.util.List;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.domain.GivenLine;
import org.ipplan.intake.domain.Tally;
import org.ipplan.shared.Refusal;

/** What lines of one kind of file become. Another kind is another bean of this type. */
interface LineTarget {
  JobKind kind();

  /** Names that a line may have, in the order of a header. */
  List<String> columns();

  /**
   * How many lines are taken in by one transaction. Where it is one, a line may be refused by
   * whatever takes it; where it is more, all that may be wrong is asked before.
   */
  int atOnce();

  /**
   * @throws org.ipplan.shared.DomainException where the caller may not bring such files
   */
  void requireRight();

  /** Why a file brings no step and no state, with the articles that say how one comes about. */
  List<Refusal> noStep(String name);

  /** Takes lines in, each of which has known members alone, and says what became of each. */
  void take(List<GivenLine> lines, Tally tally);
}
