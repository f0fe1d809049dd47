package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.plan.text.BlockSplitter.Split;
import org.ipplan.plan.text.OutlineItem.Part;
import org.jspecify.annotations.Nullable;

/** Reads a yearly plan out of its text. */
public final class PlanTextParser {
  private final AnomalyLog log = new AnomalyLog();

  private final Headings headings = new Headings(log);
  private final List<ParsedTask> tasks = new ArrayList<>();
  private final PartyListReader parties;

  private PlanTextParser(PartyLexicon lexicon) {
    this.parties = new PartyListReader(lexicon);
  }

  /**
   * Reads a plan. Never fails: a text without tasks gives a plan without tasks and the anomaly
   * {@code NO_TASKS}.
   *
   * @param text the text as published, page furniture and all
   * @param lexicon the bodies known for the plan's year
   */
  public static ParsedPlan parse(String text, PartyLexicon lexicon) {
    return new PlanTextParser(lexicon).read(SourceLine.of(text), lexicon.year());
  }

  private ParsedPlan read(List<SourceLine> lines, int lexiconYear) {
    Split split = BlockSplitter.split(lines);
    ClauseFinder finder = new ClauseFinder(new ClauseReader(parties));
    List<TaskBody> bodies =
        split.blocks().stream().map(block -> finder.read(block.text())).toList();
    List<OutlineItem> items = Outline.of(split.blocks(), bodies);
    PlanLanguage language = language(split, lines);
    readItems(items, new TaskReader(parties, log, language, lexiconYear));
    reportWhole(split, lines);
    TitleReader title = TitleReader.read(beforePlan(split, lines));
    return new ParsedPlan(
        title.title(),
        title.year(),
        language,
        leadRule(lines),
        headings.all(),
        tasks,
        log.inOrder());
  }

  /** What comes before the first chapter or task; in a text without breaks, before its number. */
  private List<SourceLine> beforePlan(Split split, List<SourceLine> lines) {
    int first = tasks.isEmpty() ? Integer.MAX_VALUE : tasks.get(0).line();
    int limit = Math.min(first, headings.firstLine());
    List<SourceLine> before =
        lines.stream().filter(line -> line.number() < limit).filter(this::isUnnumbered).toList();
    return before.isEmpty() ? split.preamble() : before;
  }

  private boolean isUnnumbered(SourceLine line) {
    return Marker.at(line.text(), 0, false) == null;
  }

  private void readItems(List<OutlineItem> items, TaskReader reader) {
    List<Integer> numbers = TaskNumbers.of(items, log);
    int lastTask = lastTask(items);
    for (int i = 0; i < items.size(); i++) {
      OutlineItem item = items.get(i);
      if (item.isTask()) {
        boolean last = i == lastTask;
        tasks.add(reader.read(item, numbers.get(tasks.size()), headings, last));
      } else if (item.part() == Part.PROSE) {
        reportProse(item);
      } else {
        takeHeading(item, i > lastTask);
      }
    }
  }

  private static int lastTask(List<OutlineItem> items) {
    int last = items.size() - 1;
    while (last >= 0 && !items.get(last).isTask()) {
      last--;
    }
    return last;
  }

  /**
   * Behind the last task, only a chapter that goes on counting is the plan's and not the page's.
   */
  private void takeHeading(OutlineItem item, boolean behindTasks) {
    Block block = item.block();
    boolean chapter = headings.isChapter(block);
    int last = headings.lastChapter();
    boolean goesOn = last > 0 && block.number() == last + 1;
    if (behindTasks && !tasks.isEmpty() && chapter && !goesOn) {
      reportProse(item);
      return;
    }
    if (block.glued()) {
      String words = block.marker().label() + Headings.title(block);
      log.add(AnomalyCode.GLUED_HEADING, lastNumber(), block.line(), words, words);
    }
    headings.take(block, !tasks.isEmpty());
  }

  private @Nullable Integer lastNumber() {
    return tasks.isEmpty() ? null : tasks.get(tasks.size() - 1).number();
  }

  private void reportProse(OutlineItem item) {
    Block block = item.block();
    String label = block.marker().label();
    log.add(
        AnomalyCode.NOT_A_TASK, null, block.line(), label + block.text().firstParagraph(), label);
  }

  private void reportWhole(Split split, List<SourceLine> lines) {
    int line = lines.isEmpty() ? 1 : lines.get(0).number();
    if (split.runOn()) {
      log.add(AnomalyCode.RUN_ON_TEXT, null, line, "");
    }
    if (split.tooMany()) {
      log.add(AnomalyCode.TOO_MANY_NUMBERS, null, line, "", BlockSplitter.MOST_BLOCKS);
    }
    if (tasks.isEmpty()) {
      log.add(AnomalyCode.NO_TASKS, null, line, "");
    }
  }

  private static @Nullable String leadRule(List<SourceLine> lines) {
    for (SourceLine line : lines) {
      String rule = LeadRule.sentenceIn(line.text());
      if (rule != null) {
        return rule;
      }
    }
    return null;
  }

  private static PlanLanguage language(Split split, List<SourceLine> lines) {
    StringBuilder sample = new StringBuilder();
    for (Block block : split.blocks()) {
      sample.append(block.text());
    }
    if (sample.isEmpty()) {
      lines.forEach(line -> sample.append(line.text()));
    }
    return Characters.isMostlyHan(sample) ? PlanLanguage.ZH : PlanLanguage.EN;
  }
}
