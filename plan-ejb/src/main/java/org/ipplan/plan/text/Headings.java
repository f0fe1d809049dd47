package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chapters and sections as they are met, and the one the reader is in. */
final class Headings {
  /** The dots and the page number of a table of contents. */
  private static final Pattern LEADER = Pattern.compile("(?:[.…·．]{3,}|\\s{3,})\\s*\\d{0,3}$");

  private final AnomalyLog log;
  private final List<NumberingStyle> levels = new ArrayList<>();
  private final List<ParsedChapter> chapters = new ArrayList<>();
  private final List<ParsedSection> sections = new ArrayList<>();

  Headings(AnomalyLog log) {
    this.log = log;
  }

  /**
   * Takes a heading in.
   *
   * @param tasksMet whether a task came before; chapters that begin again before the first task
   *     were a table of contents
   */
  void take(Block block, boolean tasksMet) {
    if (!levels.contains(block.style())) {
      levels.add(block.style());
    }
    switch (levels.indexOf(block.style())) {
      case 0 -> takeChapter(block, tasksMet);
      case 1 -> sections.add(new ParsedSection(block.number(), title(block), block.line()));
      default -> {
        String title = title(block);
        log.add(AnomalyCode.DEEP_HEADING, null, block.line(), title, title);
      }
    }
  }

  private void takeChapter(Block block, boolean tasksMet) {
    if (block.number() == 1 && !tasksMet) {
      chapters.clear();
    }
    closeChapter();
    int last = chapters.isEmpty() ? 0 : chapters.get(chapters.size() - 1).number();
    String title = title(block);
    if (block.number() > last + 1) {
      log.add(AnomalyCode.NUMBER_GAP, null, block.line(), title, last + 1, block.marker().label());
    }
    chapters.add(new ParsedChapter(block.number(), title, block.line(), List.of()));
  }

  private void closeChapter() {
    if (!chapters.isEmpty() && !sections.isEmpty()) {
      ParsedChapter open = chapters.remove(chapters.size() - 1);
      chapters.add(new ParsedChapter(open.number(), open.title(), open.line(), sections));
    }
    sections.clear();
  }

  static String title(Block block) {
    String tidy = Characters.tidy(withoutLeader(block.text().firstLine()));
    int end = tidy.length();
    while (end > 0 && "。.；;：:".indexOf(tidy.charAt(end - 1)) >= 0) {
      end--;
    }
    return tidy.substring(0, end);
  }

  static String withoutLeader(String heading) {
    return LEADER.matcher(heading).replaceFirst("");
  }

  @Nullable Integer chapter() {
    return chapters.isEmpty() ? null : chapters.get(chapters.size() - 1).number();
  }

  @Nullable Integer section() {
    return sections.isEmpty() ? null : sections.get(sections.size() - 1).number();
  }

  /** Line of the first chapter; beyond every text where there is none. */
  int firstLine() {
    return chapters.isEmpty() ? Integer.MAX_VALUE : chapters.get(0).line();
  }

  int lastChapter() {
    Integer chapter = chapter();
    return chapter == null ? 0 : chapter;
  }

  boolean isChapter(Block block) {
    return levels.isEmpty() || levels.indexOf(block.style()) == 0;
  }

  List<ParsedChapter> all() {
    closeChapter();
    return List.copyOf(chapters);
  }
}
