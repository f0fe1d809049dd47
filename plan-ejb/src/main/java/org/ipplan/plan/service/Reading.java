package org.ipplan.plan.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.domain.BilingualText;
import org.ipplan.plan.domain.PlanImport;
import org.ipplan.plan.domain.TaskParty;
import org.ipplan.plan.domain.Wording;
import org.ipplan.plan.text.Anomaly;
import org.ipplan.plan.text.ParsedChapter;
import org.ipplan.plan.text.ParsedParty;
import org.ipplan.plan.text.ParsedPlan;
import org.ipplan.plan.text.ParsedTask;
import org.ipplan.plan.text.PartyStanding;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was read with the names of the moment: shown as a preview, stored as tasks.
 *
 * @param departments the whole directory, for names in both languages
 */
record Reading(PlanImport source, ParsedPlan plan, List<DepartmentDetails> departments) {
  private static final int TITLE_ZH = 40;
  private static final int TITLE_EN = 110;

  boolean hasErrors() {
    return !plan.isClean();
  }

  /** The written names that a settlement can settle, or has settled. */
  Set<String> names() {
    return plan.tasks().stream()
        .flatMap(task -> task.parties().stream())
        .map(ParsedParty::asWritten)
        .collect(Collectors.toSet());
  }

  ImportPreview preview() {
    var byCode = byCode();
    var counts = plan.counts();
    return new ImportPreview(
        source.id(),
        source.version(),
        source.year(),
        source.state(),
        plan.title(),
        source.importedBy(),
        source.committedAs(),
        new ImportPreview.Counts(
            counts.chapters(),
            counts.sections(),
            counts.tasks(),
            counts.soleTasks(),
            counts.jointTasks(),
            counts.sharedTasks(),
            counts.participantLinks(),
            counts.openEndedTasks(),
            counts.parties()),
        plan.chapters().stream().map(Reading::chapter).toList(),
        plan.tasks().stream().map(task -> task(task, byCode)).toList(),
        plan.anomalies().stream().map(this::anomaly).toList(),
        source.settlements());
  }

  BilingualText title() {
    return BilingualText.in(plan.language(), plan.title());
  }

  /** What a task's row holds of the text. */
  Wording wording(ParsedTask task) {
    return new Wording(
        task.number(),
        task.label(),
        task.chapter(),
        task.section(),
        BilingualText.in(plan.language(), shortTitle(task.text())),
        BilingualText.in(plan.language(), task.text()),
        task.clause().isEmpty() ? null : task.clause(),
        mode(task),
        task.openEnded(),
        false,
        dueOn(task),
        task.parties().stream().map(Reading::taskParty).toList());
  }

  /** Only a committed text is stored, and that one names known departments alone. */
  private static TaskParty taskParty(ParsedParty party) {
    var code = party.code();
    if (code == null) {
      throw new IllegalStateException("unsettled party: " + party.asWritten());
    }
    return new TaskParty(code, party.asWritten());
  }

  private static TaskMode mode(ParsedTask task) {
    return TaskMode.valueOf(task.mode().name());
  }

  private LocalDate dueOn(ParsedTask task) {
    var stated = task.dueOn();
    return stated == null ? LocalDate.of(source.year(), 12, 31) : stated;
  }

  private static ImportPreview.Chapter chapter(ParsedChapter chapter) {
    return new ImportPreview.Chapter(
        chapter.number(),
        chapter.title(),
        chapter.sections().stream()
            .map(section -> new ImportPreview.Section(section.number(), section.title()))
            .toList());
  }

  private ImportPreview.PreviewTask task(ParsedTask task, Map<String, DepartmentDetails> byCode) {
    var lead = task.lead();
    return new ImportPreview.PreviewTask(
        task.number(),
        task.chapter(),
        task.section(),
        task.text(),
        mode(task),
        lead == null ? null : party(lead, byCode),
        task.participants().stream().map(party -> party(party, byCode)).toList(),
        task.openEnded(),
        dueOn(task),
        task.line());
  }

  private static ImportPreview.Party party(
      ParsedParty party, Map<String, DepartmentDetails> byCode) {
    var known = party.code() == null ? null : byCode.get(party.code());
    return new ImportPreview.Party(
        party.code(),
        party.name(),
        known == null ? party.asWritten() : known.nameEn(),
        party.asWritten());
  }

  private ImportPreview.Anomaly anomaly(Anomaly anomaly) {
    return new ImportPreview.Anomaly(
        anomaly.code().name(),
        ImportPreview.Severity.valueOf(anomaly.severity().name()),
        anomaly.task(),
        anomaly.line(),
        anomaly.excerpt(),
        anomaly.message(Locale.SIMPLIFIED_CHINESE),
        anomaly.message(Locale.ENGLISH),
        nameToSettle(anomaly));
  }

  /** An unknown or defunct party is settled by its name; the anomaly's excerpt tells which. */
  private @Nullable String nameToSettle(Anomaly anomaly) {
    return switch (anomaly.code()) {
      case UNKNOWN_PARTY, DEFUNCT_PARTY -> unsettled(anomaly);
      default -> null;
    };
  }

  private @Nullable String unsettled(Anomaly anomaly) {
    return plan.tasks().stream()
        .filter(task -> anomaly.task() != null && task.number() == anomaly.task())
        .flatMap(task -> task.parties().stream())
        .filter(party -> party.standing() != PartyStanding.IN_FORCE)
        .map(ParsedParty::asWritten)
        .filter(name -> anomaly.arguments().contains(name) || anomaly.excerpt().contains(name))
        .findFirst()
        .orElse(null);
  }

  private Map<String, DepartmentDetails> byCode() {
    return departments.stream().collect(toMap(DepartmentDetails::code, identity()));
  }

  /** The first sentence, cut where it is longer than a line of a list. */
  private static String shortTitle(String text) {
    var end = firstSentenceEnd(text);
    var sentence = text.substring(0, end).strip();
    var most = sentence.codePoints().anyMatch(Reading::isHan) ? TITLE_ZH : TITLE_EN;
    return sentence.length() <= most ? sentence : cut(sentence, most);
  }

  private static int firstSentenceEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latinEnd = c == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
      if (c == '。' || c == '；' || latinEnd) {
        return i;
      }
    }
    return text.length();
  }

  private static String cut(String sentence, int most) {
    var space = sentence.lastIndexOf(' ', most);
    var end = space > most / 2 ? space : sentence.offsetByCodePoints(0, most - 1);
    return sentence.substring(0, end) + "…";
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
