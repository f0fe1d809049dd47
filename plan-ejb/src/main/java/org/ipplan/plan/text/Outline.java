package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipplan.plan.text.OutlineItem.Part;
import org.jspecify.annotations.Nullable;

/**
 * Decides which block is a heading, which a task. A block with a clause is a task. Without one it
 * is a heading if it looks like one and its number goes on where the headings are; a task if its
 * neighbours are tasks; else a principle.
 */
final class Outline {
  private static final int LONGEST_CHINESE_HEADING = 60;
  private static final int LONGEST_HEADING = 180;

  private final List<Block> blocks;
  private final List<TaskBody> bodies;
  private final Set<NumberingStyle> taskStyles = EnumSet.noneOf(NumberingStyle.class);
  private final Set<NumberingStyle> pointStyles = EnumSet.noneOf(NumberingStyle.class);
  private final List<NumberingStyle> ranks;
  private final List<OutlineItem> items = new ArrayList<>();
  private int lastTask;
  private int lastChapter;

  private Outline(List<Block> blocks, List<TaskBody> bodies) {
    this.blocks = blocks;
    this.bodies = bodies;
    Set<NumberingStyle> inOrder = new LinkedHashSet<>();
    blocks.forEach(block -> inOrder.add(block.style()));
    this.ranks = List.copyOf(inOrder);
  }

  static List<OutlineItem> of(List<Block> blocks, List<TaskBody> bodies) {
    return new Outline(blocks, bodies).read();
  }

  private List<OutlineItem> read() {
    findTaskStyles();
    findPointStyles();
    for (int i = 0; i < blocks.size(); i++) {
      Part part = partOf(i);
      items.add(new OutlineItem(blocks.get(i), bodies.get(i), part));
      note(blocks.get(i), part);
    }
    settleParagraphsAmongTasks();
    return items;
  }

  private void findTaskStyles() {
    for (int i = 0; i < blocks.size(); i++) {
      if (bodies.get(i).hasClause()) {
        taskStyles.add(blocks.get(i).style());
      }
    }
    if (taskStyles.isEmpty() && !ranks.isEmpty()) {
      taskStyles.add(ranks.get(ranks.size() - 1));
    }
  }

  /** Styles first met right behind a task, without a clause ever: the points inside a task. */
  private void findPointStyles() {
    Set<NumberingStyle> met = EnumSet.noneOf(NumberingStyle.class);
    for (int i = 0; i < blocks.size(); i++) {
      NumberingStyle style = blocks.get(i).style();
      boolean behindTask = i > 0 && bodies.get(i - 1).hasClause();
      if (met.add(style) && behindTask && !taskStyles.contains(style)) {
        pointStyles.add(style);
      }
    }
  }

  private void note(Block block, Part part) {
    boolean goesOn = taskStyles.contains(block.style()) && block.number() == lastTask + 1;
    if (part == Part.TASK || (part == Part.PROSE && goesOn)) {
      lastTask = block.number();
    } else if (part == Part.HEADING && isChapterStyle(block.style())) {
      lastChapter = block.number();
    }
  }

  private boolean isChapterStyle(NumberingStyle style) {
    return ranks.indexOf(style) == 0;
  }

  private Part partOf(int i) {
    if (bodies.get(i).hasClause()) {
      return Part.TASK;
    }
    return isHeading(i) ? Part.HEADING : Part.PROSE;
  }

  private boolean isHeading(int i) {
    Block block = blocks.get(i);
    if (pointStyles.contains(block.style()) || !looksLikeHeading(i)) {
      return false;
    }
    if (!taskStyles.contains(block.style())) {
      return true;
    }
    return isChapterStyle(block.style()) ? isChapterAmongTasks(i) : hasDeeperBlockNext(i);
  }

  /** Chapters numbered like tasks: the number tells, and where it fits both, the next one. */
  private boolean isChapterAmongTasks(int i) {
    int number = blocks.get(i).number();
    boolean nextTask = number == lastTask + 1;
    boolean nextChapter = number == lastChapter + 1;
    if (nextTask != nextChapter) {
      return nextChapter;
    }
    Block next = next(i);
    if (next == null) {
      return false;
    }
    boolean goesOn = next.style() == blocks.get(i).style() && next.number() == number + 1;
    boolean tasksGoOn = next.style() != blocks.get(i).style() || next.number() == lastTask + 1;
    return nextTask ? !goesOn : tasksGoOn;
  }

  private boolean hasDeeperBlockNext(int i) {
    Block next = next(i);
    return next != null && ranks.indexOf(next.style()) > ranks.indexOf(blocks.get(i).style());
  }

  private @Nullable Block next(int i) {
    return i + 1 < blocks.size() ? blocks.get(i + 1) : null;
  }

  private boolean looksLikeHeading(int i) {
    String words = Headings.withoutLeader(blocks.get(i).text().firstLine());
    int longest = Characters.isMostlyHan(words) ? LONGEST_CHINESE_HEADING : LONGEST_HEADING;
    if (words.isEmpty() || words.length() > longest) {
      return false;
    }
    int end = words.length() - 1;
    for (int at = 0; at < end; at++) {
      if (endsSentence(words, at)) {
        return false;
      }
    }
    return !Characters.endsSentence(words.charAt(end)) || hasDeeperBlockNext(i);
  }

  private static boolean endsSentence(String words, int at) {
    char c = words.charAt(at);
    return Characters.endsSentence(c) && (c != '.' || words.charAt(at + 1) == ' ');
  }

  /**
   * A paragraph without clause whose neighbours are tasks is a task that names nobody. Behind the
   * last task its number must go on, or it belongs to an annex or to the page.
   */
  private void settleParagraphsAmongTasks() {
    boolean noClauses = bodies.stream().noneMatch(TaskBody::hasClause);
    boolean[] besideTask = new boolean[items.size()];
    markSiblingsOfTasks(besideTask);
    int[] nextTask = numbersOfNextTasks();
    int before = 0;
    for (int i = 0; i < items.size(); i++) {
      OutlineItem item = items.get(i);
      if (item.isTask()) {
        before = item.block().number();
        continue;
      }
      int number = item.block().number();
      boolean between = before > 0 && before < number && number < nextTask[i];
      boolean goesOn = nextTask[i] > 0 || number == before + 1;
      boolean task = noClauses || between || (besideTask[i] && goesOn);
      if (item.part() == Part.PROSE && taskStyles.contains(item.block().style()) && task) {
        items.set(i, new OutlineItem(item.block(), item.body(), Part.TASK));
        before = number;
      }
    }
  }

  private int[] numbersOfNextTasks() {
    int[] numbers = new int[items.size()];
    int next = 0;
    for (int i = items.size() - 1; i >= 0; i--) {
      numbers[i] = next;
      next = items.get(i).isTask() ? items.get(i).block().number() : next;
    }
    return numbers;
  }

  /** Marks each block that has a task of its style between the same two headings. */
  private void markSiblingsOfTasks(boolean[] marks) {
    int from = 0;
    for (int i = 0; i <= items.size(); i++) {
      if (i == items.size() || items.get(i).isHeading()) {
        markSiblings(marks, from, i);
        from = i + 1;
      }
    }
  }

  private void markSiblings(boolean[] marks, int from, int to) {
    Set<NumberingStyle> styles = EnumSet.noneOf(NumberingStyle.class);
    for (OutlineItem item : items.subList(Math.min(from, to), to)) {
      if (item.isTask()) {
        styles.add(item.block().style());
      }
    }
    for (int i = from; i < to; i++) {
      marks[i] = styles.contains(items.get(i).block().style());
    }
  }
}
