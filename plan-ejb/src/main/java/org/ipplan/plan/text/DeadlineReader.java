package org.ipplan.plan.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the one day by which a task is to be done, if the text states exactly one. */
final class DeadlineReader {
  private static final String YEAR = "(?:([12]\\d{3})年)?";

  /** 2024年6月30日前; 6月底前; 6月底之前. A month without 底 ("6月前") could mean either end. */
  private static final Pattern MONTH =
      Pattern.compile(YEAR + "(1[0-2]|0?[1-9])月(?:([12]\\d|3[01]|0?[1-9])日|([底末]))(?:之|以)?前");

  /** 2024年底前; 2024年年底前; 年底前. */
  private static final Pattern YEAR_END =
      Pattern.compile("(?:([12]\\d{3})年年?|[今本]年年?|(?<![\\d年])年)[底末](?:之|以)?前");

  private static final String MONTH_NAME =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";

  /** by June 30, 2024; before 30 June 2024; by the end of June 2024; by the end of 2024. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?=b)\\b(?:by|before) (?:(?:the )?(end) of |)"
              + "(?:(\\d{1,2}) )?(?:"
              + MONTH_NAME
              + "\\b)?(?: (\\d{1,2})(?!\\d))?,? ?(\\d{4})?");

  /** Under the label 完成时限 the day need not be marked as an end: 2024年6月; 2024年12月31日. */
  private static final Pattern LABELLED =
      Pattern.compile(YEAR + "(1[0-2]|0?[1-9])月(?:([12]\\d|3[01]|0?[1-9])日|([底末]))?前?");

  private final @Nullable Integer planYear;
  private final Set<LocalDate> days = new HashSet<>();

  private DeadlineReader(@Nullable Integer planYear) {
    this.planYear = planYear;
  }

  /**
   * The deadline.
   *
   * @param labelled what the clause states under a label such as 完成时限; it outweighs the rest
   */
  static @Nullable LocalDate read(
      String words, @Nullable String labelled, @Nullable Integer planYear) {
    if (labelled != null) {
      DeadlineReader reader = new DeadlineReader(planYear);
      reader.collect(Characters.halfWidth(Characters.tidy(labelled)), LABELLED);
      if (reader.days.size() == 1) {
        return reader.days.iterator().next();
      }
    }
    DeadlineReader reader = new DeadlineReader(planYear);
    reader.collect(Characters.halfWidth(Characters.tidy(words)), MONTH);
    return reader.days.size() == 1 ? reader.days.iterator().next() : null;
  }

  /** The Chinese forms are looked for where their one sure character stands: searching is dear. */
  private void collect(String words, Pattern monthForm) {
    if (words.indexOf('月') >= 0) {
      collectMonths(monthForm.matcher(words));
    }
    if (words.indexOf('年') >= 0) {
      collectYearEnds(YEAR_END.matcher(words));
    }
    Matcher english = ENGLISH.matcher(words);
    while (english.find()) {
      addEnglish(english);
    }
  }

  private void collectMonths(Matcher month) {
    while (month.find()) {
      add(month.group(1), month.group(2), month.group(3));
    }
  }

  private void collectYearEnds(Matcher year) {
    while (year.find()) {
      add(year.group(1), "12", "31");
    }
  }

  private void addEnglish(Matcher english) {
    String month = english.group(3);
    boolean end = english.group(1) != null;
    String day = english.group(2) == null ? english.group(4) : english.group(2);
    if (month != null && (end || day != null)) {
      Month named = Month.valueOf(month.toUpperCase(Locale.ROOT));
      add(english.group(5), String.valueOf(named.getValue()), end ? null : day);
    } else if (end && month == null && english.group(5) != null) {
      add(english.group(5), "12", "31");
    }
  }

  private void add(@Nullable String year, String month, @Nullable String day) {
    Integer ofYear = year == null ? planYear : Integer.valueOf(year);
    if (ofYear == null) {
      return;
    }
    try {
      YearMonth inMonth = YearMonth.of(ofYear, Integer.parseInt(month));
      days.add(day == null ? inMonth.atEndOfMonth() : inMonth.atDay(Integer.parseInt(day)));
    } catch (DateTimeException e) {
      days.clear(); // 2月30日: no day at all, so nothing unambiguous
    }
  }
}
