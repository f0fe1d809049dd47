package org.ipplan.plan.text;

import java.util.List;

/**
 * A block taken apart.
 *
 * @param text the words before the clause; without a clause the first paragraph
 * @param clauses in the order of the text; none where the block names nobody
 * @param after what follows the last clause in its own line
 * @param later what follows in further lines
 * @param brackets the brackets of the part that belongs to the task
 */
record TaskBody(
    String text, List<FoundClause> clauses, Piece after, Piece later, List<BracketGroup> brackets) {

  /** A clause and where it stands in the block. */
  record FoundClause(Clause clause, int start, int end, BracketGroup.Balance balance) {}

  /** Words and where they stand in the block. */
  record Piece(String words, int start) {
    boolean isEmpty() {
      return words.isEmpty();
    }
  }

  boolean hasClause() {
    return !clauses.isEmpty();
  }
}
