package org.ipplan.calendar;

import java.io.Serializable;
import org.ipplan.shared.json.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a calendar file.
 *
 * @param kind what is wrong
 * @param path the place as a JSON pointer (RFC 6901), such as {@code /daysOff/1/to}; empty for the
 *     file as a whole
 * @param line line of the file, from 1, where what is wrong begins, or what it is missing in; null
 *     for the file as a whole
 * @param value the offending text or the clashing path, to be shown with the message; may be empty
 */
public record CalendarFileProblem(Kind kind, String path, @Nullable Integer line, String value)
    implements Serializable {

  /** Kinds of problems; each has its message in the bundles under {@link #code()}. */
  public enum Kind {
    /** More than {@link CalendarFile#MAX_BYTES}. */
    TOO_LARGE("calendar.file-too-large"),
    NOT_UTF_8("calendar.file-not-utf-8"),
    /** Not JSON, or a member given twice. */
    MALFORMED("calendar.file-malformed"),
    /** Another type than the member must have; the value names the expected one. */
    WRONG_TYPE("calendar.file-wrong-type"),
    MISSING("calendar.file-missing"),
    UNKNOWN_MEMBER("calendar.file-unknown-member"),
    /** Not a day of the form 2024-02-10. */
    BAD_DATE("calendar.file-bad-date"),
    /** Another year than the one being loaded, or one outside 1900 to 2999. */
    WRONG_YEAR("calendar.file-wrong-year"),
    BLANK("calendar.file-blank"),
    /** Not an absolute http or https address. */
    BAD_ADDRESS("calendar.file-bad-address"),
    NO_DAYS_OFF("calendar.file-no-days-off"),
    OUTSIDE_YEAR("calendar.file-outside-year"),
    /** The last day off comes before the first. */
    REVERSED("calendar.file-reversed"),
    /** Two periods share a day; the value is the path of the earlier one. */
    OVERLAP("calendar.file-overlap"),
    /** A day is both off and worked in lieu; the value is the path of the period. */
    WORKING_DAY_OFF("calendar.file-working-day-off"),
    NOT_A_WEEKEND("calendar.file-not-a-weekend"),
    /** The same working weekend again; the value is the path of the earlier one. */
    DUPLICATE("calendar.file-duplicate");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Stable code, also the key of the message. */
    public String code() {
      return code;
    }
  }

  static CalendarFileProblem at(String path, Kind kind, String value) {
    return new CalendarFileProblem(kind, path, null, value);
  }

  static CalendarFileProblem ofFile(Kind kind) {
    return new CalendarFileProblem(kind, "", null, "");
  }

  /** The same with its line; a problem of the whole file has none. */
  CalendarFileProblem onLine(JsonLines lines) {
    return path.isEmpty() ? this : new CalendarFileProblem(kind, path, lines.at(path), value);
  }

  /** {@link Kind#code()} of the kind. */
  public String code() {
    return kind.code();
  }

  @Override
  public String toString() {
    var place = line == null ? path : path + ", line " + line;
    return code() + " at '" + place + "' (" + value + ")";
  }
}
