package org.ipplan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Messages;
import org.ipplan.shared.Refusal;
import org.ipplan.supervision.LightReason;
import org.ipplan.supervision.TaskSummary.Party;

/** Who reads the page: chooses the language of words, names, dates and numbers. */
@Named("reader")
@RequestScoped
public class Reader {
  private static final Map<Language, DateTimeFormatter> DATE =
      Map.of(Language.ZH, formatter("y年M月d日"), Language.EN, formatter("d MMM y"));
  private static final Map<Language, DateTimeFormatter> MOMENT =
      Map.of(Language.ZH, formatter("y年M月d日 HH:mm"), Language.EN, formatter("d MMM y, HH:mm"));

  private static final Map<Language, DateTimeFormatter> MONTH =
      Map.of(Language.ZH, formatter("y年M月"), Language.EN, formatter("MMMM y"));

  private static final int KIBI = 1024;
  private static final Pattern PERIOD = Pattern.compile("H[12]|Q[1-4]|M(?:0[1-9]|1[0-2])");
  private static final String NUMERALS = "〇一二三四五六七八九";

  @Inject HttpServletRequest request;
  @Inject LawWords law;

  public Language getChosen() {
    return Language.of(request);
  }

  public Locale getLocale() {
    return getChosen().locale();
  }

  /** For the attribute {@code lang}. */
  public String getTag() {
    return getLocale().toLanguageTag();
  }

  /** The language of a text that may exist in one of the two only. */
  public String languageOf(String zh, String en) {
    return chinese(zh, en) ? "zh-CN" : "en";
  }

  /** The text in the reader's language, or in the other where it exists in that one only. */
  public String either(String zh, String en) {
    return chinese(zh, en) ? zh : en;
  }

  private boolean chinese(String zh, String en) {
    var hasChinese = zh != null && !zh.isEmpty();
    var hasEnglish = en != null && !en.isEmpty();
    return getChosen() == Language.ZH ? hasChinese || !hasEnglish : hasChinese && !hasEnglish;
  }

  /** Title of a plan; its text may have come without one. */
  public String planTitle(String zh, String en, int year) {
    var title = either(zh, en);
    return Choice.text(title) == null ? text("tasks.year", String.valueOf(year)) : title;
  }

  /** The language of what {@link #planTitle} says. */
  public String languageOfPlan(String zh, String en) {
    var title = Choice.text(either(zh, en));
    return title == null ? getTag() : languageOfText(title);
  }

  /** Why a light is on. */
  public String lightReason(LightReason reason) {
    return reason.text(getLocale(), this::date);
  }

  public String text(String key, Object... arguments) {
    return Words.text(getLocale(), key, arguments);
  }

  public String date(LocalDate date) {
    return date == null ? "" : DATE.get(getChosen()).format(date);
  }

  /** A month with its year. */
  public String month(LocalDate date) {
    return MONTH.get(getChosen()).format(date);
  }

  /** The day of the week in one or two letters. */
  public String weekdayShort(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.NARROW, getLocale());
  }

  /** The day of the week. */
  public String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale());
  }

  /** Date and time in Beijing. */
  public String moment(Instant at) {
    return at == null ? "" : MOMENT.get(getChosen()).format(at.atZone(BusinessClock.ZONE));
  }

  public String daysLeft(int workingDays) {
    if (workingDays == 0) {
      return text("due.today");
    }
    return workingDays > 0 ? text("due.left", workingDays) : text("due.overdue", -workingDays);
  }

  /** A state of a kind of object in words. */
  public String state(String kind, Object value) {
    var key = "state." + kind + "." + value;
    return value == null ? "" : Words.textOr(getLocale(), key, value.toString());
  }

  /** The word of a code that data names, the code itself where there is no word. */
  public String word(String prefix, Object code) {
    return code == null ? "" : Words.textOr(getLocale(), prefix + code, code.toString());
  }

  /** A hint of the pages; empty where there is none. */
  public String hint(String key) {
    return Words.textOr(getLocale(), key, "");
  }

  /** A reporting period, {@code 2024-H1}, in words. */
  public String period(String code) {
    var parts = code == null ? new String[0] : code.split("-", 2);
    return parts.length == 2 && PERIOD.matcher(parts[1]).matches()
        ? text("period." + parts[1], parts[0])
        : String.valueOf(code);
  }

  /** A chapter's number as a plan prints it. */
  public String chapter(int number) {
    return text("tasks.chapter", getChosen() == Language.ZH ? chineseNumber(number) : number);
  }

  /** A section's number as a plan prints it. */
  public String section(int number) {
    return text("tasks.section", getChosen() == Language.ZH ? chineseNumber(number) : number);
  }

  private static String chineseNumber(int number) {
    var tens = number / 10;
    var ones = number % 10;
    var head = tens == 0 ? "" : (tens == 1 ? "" : NUMERALS.substring(tens, tens + 1)) + "十";
    return number > 99 || number < 1
        ? Integer.toString(number)
        : head + (ones == 0 ? "" : NUMERALS.substring(ones, ones + 1));
  }

  /** Name of a party of a task. */
  public String party(Party party) {
    return party == null ? "" : either(party.nameZh(), party.nameEn());
  }

  /** Names of parties in one line. */
  public String parties(List<Party> parties) {
    return parties.stream().map(this::party).collect(Collectors.joining(text("list.separator")));
  }

  /** The language of a text that says it only by its letters. */
  public String languageOfText(String text) {
    var chinese =
        text != null
            && text.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return chinese ? "zh-CN" : "en";
  }

  /** What was done, in words. */
  public String historyStep(HistoryEntry entry) {
    var key = "history." + entry.objectType() + "." + entry.action();
    return Words.textOr(getLocale(), key, text("history.other"));
  }

  /** From which state to which a step led. */
  public String stateChange(HistoryEntry entry) {
    var to = state(entry.objectType(), entry.to());
    return entry.from() == null
        ? to
        : text("history.change", state(entry.objectType(), entry.from()), to);
  }

  /** A score or a share with two digits, never rounded up. */
  public String fixed(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.FLOOR).toPlainString();
  }

  /** A size of a file, as people read it. */
  public String size(long bytes) {
    if (bytes < KIBI) {
      return bytes + " B";
    }
    var kibi = (double) bytes / KIBI;
    return kibi < KIBI
        ? String.format(getLocale(), "%.0f KB", kibi)
        : String.format(getLocale(), "%.1f MB", kibi / KIBI);
  }

  /** Why a step may not be taken; what rests on law with its article and document. */
  public String refusal(Refusal refusal) {
    var arguments = law.arguments(refusal, getChosen(), this::date);
    var text = said(refusal.guard(), arguments);
    var of = law.document(refusal.ruleSet());
    if (of == null) {
      return refusal.article() == null ? text : text("refusal.article", text, refusal.article());
    }
    var name = either(of.nameZh(), of.nameEn());
    return refusal.article() == null
        ? text("refusal.law", text, name)
        : text("refusal.law.article", text, name, refusal.article());
  }

  /** The name of a step's field: the step's own word for it, or the one all steps have. */
  public String field(String name, String kind, String action) {
    var key = "field." + name;
    return Words.textOr(getLocale(), key + "." + kind + "." + action, text(key));
  }

  /**
   * A problem in the reader's words; where a step does not fit the state, in those of the pages.
   */
  String said(String code, Object[] arguments) {
    return code.equals(StateWords.WRONG_STATE)
        ? StateWords.text(getLocale(), arguments)
        : Messages.text(code, getLocale(), arguments);
  }

  /** Address of this very page in a language. */
  public String inLanguage(String code) {
    return Here.of(request).with(Language.PARAMETER, code).address();
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
