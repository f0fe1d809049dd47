package org.ipplan.ruleset;

import java.io.Serializable;
import org.ipplan.shared.json.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the file of a pack.
 *
 * @param path the place as a JSON pointer (RFC 6901), such as {@code /rules/3/term/unit}; empty for
 *     the file as a whole
 * @param line line of the file, from 1; null for the file as a whole
 * @param value the offending text or what was expected, to be shown with the message; may be empty
 */
public record RulePackProblem(Kind kind, String path, @Nullable Integer line, String value)
    implements Serializable {

  /** Kinds of problems; each has its message in the bundles under {@link #code()}. */
  public enum Kind {
    /** More than {@link RulePackFile#MAX_BYTES}. */
    TOO_LARGE("ruleset.file-too-large"),
    NOT_UTF_8("ruleset.file-not-utf-8"),
    /** Not JSON, or a member given twice. */
    MALFORMED("ruleset.file-malformed"),
    /** Another type than the member must have; the value names the expected one. */
    WRONG_TYPE("ruleset.file-wrong-type"),
    MISSING("ruleset.file-missing"),
    UNKNOWN_MEMBER("ruleset.file-unknown-member"),
    BLANK("ruleset.file-blank"),
    /** Not a day of the form 2024-02-10. */
    BAD_DATE("ruleset.file-bad-date"),
    /** Not of the form an id, a code or a point has. */
    BAD_CODE("ruleset.file-bad-code"),
    /** None of the values there are; the value names them. */
    BAD_CHOICE("ruleset.file-bad-choice"),
    BAD_TERM("ruleset.file-bad-term"),
    /** The last day in force comes before the first. */
    REVERSED("ruleset.file-reversed"),
    /** A point or a code a second time; the value is that of the first. */
    DUPLICATE("ruleset.file-duplicate"),
    /** More than one kind of value in one rule. */
    SEVERAL_VALUES("ruleset.file-several-values"),
    /** Grades that do not go down. */
    GRADES_ORDER("ruleset.file-grades-order"),
    EMPTY_LIST("ruleset.file-empty-list"),
    /** A point has another kind of value in the packs there are. */
    OTHER_KIND("ruleset.file-other-kind");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Stable code, also the key of the message. */
    public String code() {
      return code;
    }
  }

  /** A problem at a place, its line still unknown. */
  public static RulePackProblem at(String path, Kind kind, String value) {
    return new RulePackProblem(kind, path, null, value);
  }

  static RulePackProblem ofFile(Kind kind) {
    return new RulePackProblem(kind, "", null, "");
  }

  RulePackProblem onLine(JsonLines lines) {
    return path.isEmpty() ? this : new RulePackProblem(kind, path, lines.at(path), value);
  }
}
