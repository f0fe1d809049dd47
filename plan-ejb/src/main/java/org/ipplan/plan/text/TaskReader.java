package org.ipplan.plan.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipplan.plan.text.BracketGroup.Balance;
import org.ipplan.plan.text.TaskBody.FoundClause;
import org.jspecify.annotations.Nullable;

/** Makes a task of its block and reports what is odd about it. */
final class TaskReader {
  private static final Pattern HAN_WORDS = Pattern.compile("[\\u4e00-\\u9fff]+");

  /** Three English words in a row; single ones such as PCT are at home in Chinese. */
  private static final Pattern LATIN_WORDS =
      Pattern.compile("[A-Za-z]{2,}(?:[ ,'’-]+[A-Za-z]{2,}){2,}");

  /** 完善体系，（…负责）: the comma that leads over to the clause. */
  private static final Pattern OPEN_COMMA = Pattern.compile("[，,、；;]$");

  /** 具体举措： announces points and says nothing itself. */
  private static final Pattern ANNOUNCEMENT = Pattern.compile("[^\\n。]{1,12}[：:]");

  /** （2024年6月底前完成）: a deadline behind the clause. */
  private static final Pattern DEADLINE_NOTE =
      Pattern.compile("[（(]?[^（()）。]{0,30}(?:前|底|完成)[^（()）。]{0,10}[）)]?。?");

  private static final int MOST_NOTES = 5;

  private final PartyListReader parties;
  private final AnomalyLog log;
  private final PlanLanguage language;
  private final @Nullable Integer year;

  TaskReader(
      PartyListReader parties, AnomalyLog log, PlanLanguage language, @Nullable Integer year) {
    this.parties = parties;
    this.log = log;
    this.language = language;
    this.year = year;
  }

  /**
   * The task.
   *
   * @param last whether no task follows, so that further lines are the page's and not the task's
   */
  ParsedTask read(OutlineItem item, int number, Headings headings, boolean last) {
    Block block = item.block();
    TaskBody body = item.body();
    List<Clause> clauses = body.clauses().stream().map(FoundClause::clause).toList();
    TaskParties responsible = TaskParties.of(clauses, parties);
    String text = text(body, last);
    reportText(item, number, text);
    reportRest(item, number, last);
    reportClause(item, number, clauses);
    new PartyAnomalies(parties, log, number, block.line()).report(responsible);
    return new ParsedTask(
        number,
        block.marker().label(),
        headings.chapter(),
        headings.section(),
        text,
        clauseAsWritten(clauses),
        responsible.mode(),
        responsible.lead(),
        responsible.participants(),
        responsible.openEnded(),
        DeadlineReader.read(datedWords(body), labelledDeadline(clauses), year),
        block.line());
  }

  /** The words before the clause, and those behind it in its line unless they state a rule. */
  private static String text(TaskBody body, boolean last) {
    StringBuilder text = new StringBuilder(body.text());
    String after = withoutRule(body.after().words());
    if (!after.isEmpty() && !isDeadlineNote(after)) {
      text.append(' ').append(after);
    }
    if (!body.hasClause() && !last && !body.later().isEmpty()) {
      text.append('\n').append(body.later().words());
    }
    return OPEN_COMMA.matcher(Characters.tidy(text.toString())).replaceFirst("");
  }

  private static String withoutRule(String words) {
    int rule = LeadRule.startIn(words);
    return rule < 0 ? words : words.substring(0, rule).strip();
  }

  private static boolean isDeadlineNote(String words) {
    return DEADLINE_NOTE.matcher(words).matches();
  }

  private static String clauseAsWritten(List<Clause> clauses) {
    return Characters.tidy(String.join("；", clauses.stream().map(Clause::asWritten).toList()));
  }

  private static String datedWords(TaskBody body) {
    StringBuilder words = new StringBuilder(body.text());
    body.clauses().forEach(clause -> words.append('。').append(clause.clause().asWritten()));
    return words.append('。').append(body.after().words()).toString();
  }

  private static @Nullable String labelledDeadline(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (clause.deadline() != null) {
        return clause.deadline();
      }
    }
    return null;
  }

  private void reportText(OutlineItem item, int number, String text) {
    Block block = item.block();
    if (block.glued()) {
      log.add(AnomalyCode.GLUED_TASK, number, block.line(), block.marker().label() + text, number);
    }
    Pattern foreign = language == PlanLanguage.EN ? HAN_WORDS : LATIN_WORDS;
    Matcher words = foreign.matcher(text);
    if (words.find()) {
      log.add(AnomalyCode.MIXED_LANGUAGE, number, block.line(), words.group(), words.group());
    }
    item.body().brackets().stream()
        .filter(group -> group.balance() != Balance.CLOSED)
        .findFirst()
        .ifPresent(group -> reportBracket(AnomalyCode.UNBALANCED_BRACKET, item, number, group));
    item.body().brackets().stream()
        .filter(group -> isNote(item, group))
        .limit(MOST_NOTES)
        .forEach(group -> reportBracket(AnomalyCode.BRACKETED_NOTE, item, number, group));
  }

  private void reportBracket(AnomalyCode code, OutlineItem item, int number, BracketGroup group) {
    BlockText text = item.block().text();
    String words = group.content(text.toString());
    Object argument = code == AnomalyCode.UNBALANCED_BRACKET ? number : words;
    log.add(code, number, text.lineAt(group.start()), words, argument);
  }

  private static boolean isNote(OutlineItem item, BracketGroup group) {
    char opening = item.block().text().toString().charAt(group.start());
    return group.balance() == Balance.CLOSED
        && "[【［".indexOf(opening) >= 0
        && !isClause(item, group);
  }

  private static boolean isClause(OutlineItem item, BracketGroup group) {
    return item.body().clauses().stream()
        .anyMatch(clause -> clause.start() <= group.start() && group.end() <= clause.end());
  }

  private void reportClause(OutlineItem item, int number, List<Clause> clauses) {
    Block block = item.block();
    if (clauses.stream().allMatch(clause -> clause.lists().isEmpty())) {
      log.add(
          AnomalyCode.NO_RESPONSIBILITY,
          number,
          block.line(),
          block.marker().label() + item.body().text(),
          number);
    }
    if (clauses.size() > 1) {
      log.add(
          AnomalyCode.SEVERAL_CLAUSES,
          number,
          block.line(),
          clauseAsWritten(clauses),
          number,
          clauses.size());
    }
  }

  private static boolean saysMore(String later) {
    return !later.isEmpty() && !LeadRule.isIn(later) && !ANNOUNCEMENT.matcher(later).matches();
  }

  private void reportRest(OutlineItem item, int number, boolean last) {
    TaskBody body = item.body();
    String after = body.after().words();
    int line = item.block().text().lineAt(body.after().start());
    if (LeadRule.isIn(after)) {
      String rule = after.substring(Math.max(0, LeadRule.startIn(after)));
      log.add(AnomalyCode.GLUED_RULE, number, line, rule, number);
    }
    String words = withoutRule(after);
    if (!words.isEmpty() && !isDeadlineNote(words)) {
      log.add(AnomalyCode.TEXT_AFTER_CLAUSE, number, line, words, number);
    }
    String later = body.later().words();
    if (body.hasClause() && !last && saysMore(later)) {
      int laterLine = item.block().text().lineAt(body.later().start());
      log.add(AnomalyCode.TEXT_AFTER_CLAUSE, number, laterLine, later, number);
    }
  }
}
