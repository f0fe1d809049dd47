package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Divides lines into numbered blocks. A number at the start of a line always begins a block; one
 * inside a line only where the numbers before it make it the next.
 */
final class BlockSplitter {
  /** More numbered paragraphs than any plan has; beyond it reading stops. */
  static final int MOST_BLOCKS = 5_000;

  private static final int LONGEST_HEADING = 160;
  private static final int CLAUSE_TAIL = 60;
  private static final int SIDE_BY_SIDE = 4;
  private static final String NUMERALS = "一二三四五六七八九十";

  /** What stands before a number that belongs to its sentence: 第（一）项, “一、二”. */
  private static final String NOT_BEFORE = "第十、，,“《及和或至";

  private static final Pattern CLAUSE_WORD =
      Pattern.compile("负责|牵头|配合|参与|责任单位|负责部门|responsible|led by|take the lead");

  private final List<SourceLine> preamble = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<NumberingStyle, List<Integer>> latest = new EnumMap<>(NumberingStyle.class);
  private @Nullable Block current;
  private boolean runOn;

  /** The blocks of a text, and what comes before the first. */
  record Split(List<SourceLine> preamble, List<Block> blocks, boolean runOn, boolean tooMany) {}

  static Split split(List<SourceLine> lines) {
    BlockSplitter splitter = new BlockSplitter();
    for (SourceLine line : lines) {
      if (splitter.blocks.size() > MOST_BLOCKS) {
        break;
      }
      splitter.read(line);
    }
    boolean tooMany = splitter.blocks.size() > MOST_BLOCKS;
    return new Split(splitter.preamble, splitter.blocks, splitter.runOn, tooMany);
  }

  private void read(SourceLine line) {
    boolean lineRunsOn = runsOn(line.text());
    runOn |= lineRunsOn;
    Marker marker = Marker.at(line.text(), 0, false);
    int from = 0;
    if (marker != null) {
      begin(line, marker, false);
      from = marker.end();
    }
    for (int i = Math.max(from, 1); i < line.text().length() && blocks.size() <= MOST_BLOCKS; i++) {
      Marker inside = markerInside(line.text(), from, i, lineRunsOn);
      if (inside != null) {
        add(line, line.text().substring(from, i));
        begin(line, inside, !lineRunsOn);
        from = inside.end();
        i = from - 1;
      }
    }
    add(line, line.text().substring(from));
  }

  private void begin(SourceLine line, Marker marker, boolean glued) {
    current = new Block(marker, line.number(), glued, new BlockText());
    blocks.add(current);
    remember(marker);
  }

  private void add(SourceLine line, String piece) {
    if (current == null) {
      preamble.add(new SourceLine(line.number(), piece.strip(), line.afterBlank()));
    } else {
      current.text().add(line, piece.strip());
    }
  }

  /** Chapters and tasks may count side by side in one style, so several latest numbers are kept. */
  private void remember(Marker marker) {
    List<Integer> numbers = latest.computeIfAbsent(marker.style(), style -> new ArrayList<>());
    numbers.remove((Integer) (marker.number() - 1));
    numbers.add(marker.number());
    if (numbers.size() > SIDE_BY_SIDE) {
      numbers.remove(0);
    }
  }

  private boolean isNext(Marker marker) {
    return latest.getOrDefault(marker.style(), List.of()).contains(marker.number() - 1);
  }

  private @Nullable Marker markerInside(String line, int from, int at, boolean lineRunsOn) {
    if (!canBegin(line, at)) {
      return null;
    }
    int before = Characters.lastNonBlank(line, at);
    boolean afterClause = before >= from && followsClause(line, from, before);
    boolean afterSentence = before >= from && Characters.endsSentence(line.charAt(before));
    boolean afterHeading = lineRunsOn && isHeadingSoFar(line, from, at);
    if (!afterClause && !afterHeading && !(lineRunsOn && afterSentence)) {
      return null;
    }
    Marker marker = Marker.at(line, at, true);
    if (marker == null) {
      return null;
    }
    return marker.number() == 1 || isNext(marker) ? marker : null;
  }

  /** A cheap look that spares most places the patterns. */
  private static boolean canBegin(String line, int at) {
    char c = line.charAt(at);
    char before = line.charAt(at - 1);
    if (Character.isDigit(c)) {
      return !Character.isDigit(before) && !Characters.isLatin(before) && before != '第';
    }
    if (c == '（' || c == '(') {
      return isNumeralNear(line, at + 1) && NOT_BEFORE.indexOf(before) < 0;
    }
    boolean numeral = NUMERALS.indexOf(c) >= 0 && NOT_BEFORE.indexOf(before) < 0;
    return numeral || c == '第' || c == '任' || c == '重';
  }

  private static boolean isNumeralNear(String line, int at) {
    for (int i = at; i < Math.min(at + 3, line.length()); i++) {
      char c = line.charAt(i);
      if (!Characters.isBlank(c)) {
        return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
      }
    }
    return false;
  }

  /** Whether a bracket that ends like a clause was closed just before: 负责）. */
  private static boolean followsClause(String line, int from, int before) {
    int end = before;
    if (line.charAt(end) == '。' || line.charAt(end) == '.') {
      end = Characters.lastNonBlank(line, end);
    }
    if (end < from || !Characters.closesBracket(line.charAt(end))) {
      return false;
    }
    int start = Math.max(from, end - CLAUSE_TAIL);
    return CLAUSE_WORD.matcher(line).region(start, end).find();
  }

  /** Whether the words since the last number look like a heading, which ends without a mark. */
  private boolean isHeadingSoFar(String line, int from, int at) {
    if (at - from > LONGEST_HEADING || (current == null && at - from > 80)) {
      return false;
    }
    String words = line.substring(from, at).strip();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '，' || Characters.endsSentence(c) || Characters.closesBracket(c)) {
        return false;
      }
    }
    return words.length() > 1;
  }

  /** Whether this one line holds what should be many: three clauses or more, each with a number. */
  private static boolean runsOn(String line) {
    int clauses = 0;
    var matcher = CLAUSE_WORD.matcher(line);
    while (clauses < 3 && matcher.find()) {
      clauses++;
    }
    return clauses >= 3 && numbersInside(line) >= 3;
  }

  private static int numbersInside(String line) {
    int found = 0;
    for (int i = 1; i < line.length() && found < 3; i++) {
      if (canBegin(line, i)) {
        Marker marker = Marker.at(line, i, true);
        found += marker == null ? 0 : 1;
      }
    }
    return found;
  }
}
