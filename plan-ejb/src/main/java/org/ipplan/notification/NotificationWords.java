package org.ipplan.notification;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.ipplan.notification.NotificationDetails.TaskOf;
import org.ipplan.notification.NotificationDetails.Why;
import org.ipplan.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The feature's own sentences in one language. The bundle says which place holder is what. */
public final class NotificationWords {
  private static final String BUNDLE = "org.ipplan.notification.words";

  private final Locale locale;
  private final Function<LocalDate, String> dates;

  /**
   * @param locale Chinese unless it is English
   * @param dates how the reader writes dates
   */
  public NotificationWords(Locale locale, Function<LocalDate, String> dates) {
    this.locale = Messages.supported(locale);
    this.dates = dates;
  }

  /** What data names may be of another release: then the code has to do. */
  private String known(String key, String code, Object... arguments) {
    return ResourceBundle.getBundle(BUNDLE, locale).containsKey(key) ? text(key, arguments) : code;
  }

  /** The text of a key. */
  public String text(String key, Object... arguments) {
    var pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
    return new MessageFormat(pattern, locale).format(arguments);
  }

  String sentence(NotificationDetails told) {
    var facts = told.facts();
    var names = told.names();
    var sentence =
        known(
            told.message(),
            told.message(),
            names.department().in(locale),
            period(facts.get("period")),
            date(facts.get("dueOn")),
            date(facts.get("formerDueOn")),
            names.other().in(locale),
            word("request.", facts.get("kind")),
            days(facts.get("workingDaysLeft")),
            facts.getOrDefault("year", ""),
            Integer.parseInt(facts.getOrDefault("count", "0")),
            names.absent().in(locale),
            names.substitute().in(locale),
            date(facts.get("fromOn")),
            date(facts.get("toOn")),
            word("rhythm.", facts.get("rhythm")),
            word("report.consolidated.", facts.get("consolidated")),
            word("matter.", facts.get("matter")));
    return task(told.task()) + sentence + note(facts.get("note"));
  }

  String reason(Why why) {
    return text("reason." + why.reason().name(), why.of().in(locale));
  }

  private String task(@Nullable TaskOf task) {
    return task == null
        ? ""
        : text("task", Integer.toString(task.number()), task.title().in(locale));
  }

  private String note(@Nullable String note) {
    return note == null ? "" : text("note", note);
  }

  private String period(@Nullable String code) {
    if (code == null) {
      return "";
    }
    var parts = code.split("-", 2);
    return parts.length == 2 ? known("period." + parts[1], code, parts[0]) : code;
  }

  private String date(@Nullable String date) {
    return date == null ? "" : dates.apply(LocalDate.parse(date));
  }

  private String word(String prefix, @Nullable String code) {
    return code == null ? "" : known(prefix + code, code);
  }

  /** How far away a date is; empty where there is none. */
  private String days(@Nullable String left) {
    if (left == null) {
      return "";
    }
    var days = Integer.parseInt(left);
    if (days == 0) {
      return text("days.none");
    }
    return days > 0 ? text("days.left", days) : text("days.over", -days);
  }
}
