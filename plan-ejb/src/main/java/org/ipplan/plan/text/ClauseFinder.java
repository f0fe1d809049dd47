package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.ipplan.plan.text.BracketGroup.Balance;
import org.ipplan.plan.text.TaskBody.FoundClause;
import org.ipplan.plan.text.TaskBody.Piece;
import org.jspecify.annotations.Nullable;

/** Finds the clause of a block: in brackets, behind a label, or as the last sentence. */
final class ClauseFinder {
  /** Brackets in a department's name, and in those brackets; deeper ones are no clause. */
  private static final int DEEPEST = 2;

  /** No task has more brackets; of a text that does, the last ones count. */
  private static final int MOST_GROUPS = 40;

  private static final int LONGEST_TAIL = 600;

  private final ClauseReader reader;

  ClauseFinder(ClauseReader reader) {
    this.reader = reader;
  }

  TaskBody read(BlockText block) {
    String text = block.toString();
    List<BracketGroup> groups = BracketGroup.in(text);
    List<FoundClause> clauses = bracketed(text, groups);
    if (clauses.isEmpty()) {
      clauses = labelled(text);
    }
    if (clauses.isEmpty()) {
      clauses = sentence(text);
    }
    return clauses.isEmpty() ? withoutClause(block, groups) : withClauses(text, clauses, groups);
  }

  /** （甲、乙负责）. */
  private List<FoundClause> bracketed(String text, List<BracketGroup> groups) {
    List<FoundClause> found = new ArrayList<>();
    int covered = 0;
    for (BracketGroup group :
        groups.subList(Math.max(0, groups.size() - MOST_GROUPS), groups.size())) {
      if (group.start() >= covered && group.inner() <= DEEPEST) {
        FoundClause clause = inGroup(text, group);
        if (clause != null) {
          found.add(clause);
          covered = clause.end();
        }
      }
    }
    return found;
  }

  private @Nullable FoundClause inGroup(String text, BracketGroup group) {
    if (group.length() > ClauseReader.LONGEST + 2) {
      return group.balance() == Balance.CLOSED ? null : inLine(text, group);
    }
    if (group.balance() == Balance.NOT_CLOSED) {
      return inLine(text, group);
    }
    Clause clause = reader.read(group.content(text), endsBlock(text, group));
    return clause == null ? null : found(clause, group);
  }

  /** A bracket that is never closed: its clause ends with its line. */
  private @Nullable FoundClause inLine(String text, BracketGroup group) {
    int end = text.indexOf('\n', group.start());
    BracketGroup line =
        new BracketGroup(
            group.start(), end < 0 ? text.length() : end, group.inner(), Balance.NOT_CLOSED);
    if (line.length() > ClauseReader.LONGEST) {
      return null;
    }
    Clause clause = reader.read(line.content(text), false);
    return clause == null ? null : found(clause, line);
  }

  private static FoundClause found(Clause clause, BracketGroup group) {
    return new FoundClause(clause, group.start(), group.end(), group.balance());
  }

  /** Whether the sentence was over before the bracket and nothing comes behind it. */
  private static boolean endsBlock(String text, BracketGroup group) {
    int before = Characters.lastNonBlank(text, group.start());
    boolean afterSentence = before >= 0 && Characters.endsSentence(text.charAt(before));
    int next = group.end();
    while (next < text.length() && isFiller(text.charAt(next))) {
      next++;
    }
    return afterSentence && (next == text.length() || text.charAt(next) == '\n');
  }

  private static boolean isFiller(char c) {
    return c != '\n' && (Characters.isBlank(c) || "。.；;".indexOf(c) >= 0);
  }

  /** 责任单位：甲、乙；完成时限：2024年6月底前, as a sentence or in lines of its own. */
  private List<FoundClause> labelled(String text) {
    Matcher label = ClauseLabel.in(text);
    while (label.find()) {
      if (beginsSentence(text, label.start()) && ClauseLabel.of(label.group()).role() != null) {
        int end = labelledEnd(text, label.start());
        String words = text.substring(label.start(), end);
        Clause clause = words.length() > ClauseReader.LONGEST ? null : reader.read(words, false);
        return clause == null
            ? List.of()
            : List.of(new FoundClause(clause, label.start(), end, Balance.CLOSED));
      }
    }
    return List.of();
  }

  private static boolean beginsSentence(String text, int start) {
    int before = Characters.lastNonBlank(text, start);
    return before < 0
        || Characters.endsSentence(text.charAt(before))
        || Characters.closesBracket(text.charAt(before))
        || text.charAt(start - 1) == '\n'
        || Characters.isBlank(text.charAt(start - 1));
  }

  /** The labelled lines go on as long as each begins with a label. */
  private static int labelledEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    while (end >= 0 && end - start < ClauseReader.LONGEST && labelledAt(text, end + 1)) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private static boolean labelledAt(String text, int at) {
    return ClauseLabel.standsAtStartOf(text.substring(at, Math.min(text.length(), at + 60)));
  }

  /** …试点。甲、乙按职责分工负责。 The last sentence of the first paragraph that has such a one. */
  private List<FoundClause> sentence(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      FoundClause clause = lastSentence(text, start, end);
      if (clause != null) {
        return List.of(clause);
      }
      start = end + 1;
    }
    return List.of();
  }

  private @Nullable FoundClause lastSentence(String text, int from, int to) {
    int end = to;
    while (end > from && isFiller(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    int floor = Math.max(from, end - LONGEST_TAIL);
    while (start > floor && !Characters.endsSentence(text.charAt(start - 1))) {
      start--;
    }
    if (start == 0 || start == end || (start == floor && floor > from)) {
      return null;
    }
    Clause clause = reader.read(text.substring(start, end), false);
    return clause == null ? null : new FoundClause(clause, start, to, Balance.CLOSED);
  }

  private static TaskBody withoutClause(BlockText block, List<BracketGroup> groups) {
    String first = block.firstParagraph();
    String all = block.toString();
    Piece later = new Piece(all.substring(first.length()).strip(), first.length());
    return new TaskBody(
        first.strip(),
        List.of(),
        new Piece("", first.length()),
        later,
        upTo(first.length(), groups));
  }

  private static TaskBody withClauses(
      String text, List<FoundClause> clauses, List<BracketGroup> groups) {
    int end = clauses.get(clauses.size() - 1).end();
    int start = end;
    while (start < text.length() && isFiller(text.charAt(start))) {
      start++;
    }
    int lineEnd = text.indexOf('\n', start);
    lineEnd = lineEnd < 0 ? text.length() : lineEnd;
    Piece after = new Piece(text.substring(start, lineEnd).strip(), start);
    Piece later = new Piece(text.substring(lineEnd).strip(), Math.min(lineEnd + 1, text.length()));
    return new TaskBody(wordsBetween(text, clauses), clauses, after, later, upTo(lineEnd, groups));
  }

  private static String wordsBetween(String text, List<FoundClause> clauses) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (FoundClause clause : clauses) {
      words.append(text, from, clause.start());
      from = clause.end();
    }
    return words.toString().strip();
  }

  private static List<BracketGroup> upTo(int end, List<BracketGroup> groups) {
    return groups.stream().filter(group -> group.start() < end).toList();
  }
}
