package org.ipplan.matching.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Legal forms at the end of names; those of one kind count as one. */
final class LegalForms {
  /** Kind of a name whose form is not written. */
  static final String NONE = "";

  /** Forms shorter than this are too easily hit by chance when a slip is allowed. */
  private static final int LONG = 4;

  /**
   * A form at the end of a name.
   *
   * @param kind forms of one kind count as one
   * @param length in characters, as written
   */
  record Found(String kind, int length) {}

  private record Form(String kind, String text) {}

  private static final List<Form> CHINESE;
  private static final Map<String, String> LATIN = new HashMap<>();

  static {
    var rows = Rows.of("legal-forms.csv");
    CHINESE =
        rows.stream()
            .map(row -> new Form(row[0], row[1]))
            .sorted(Comparator.comparingInt((Form form) -> form.text().length()).reversed())
            .toList();
    rows.forEach(row -> Rows.words(row, 2).forEach(word -> LATIN.put(word, row[0])));
  }

  private LegalForms() {}

  /** The form a name ends with, also one with a slip in it; null where it ends with none. */
  static @Nullable Found atEnd(String name) {
    var whole = exact(name);
    var slipped = whole != null && whole.length() >= LONG ? null : slipped(name);
    return slipped == null ? whole : slipped;
  }

  /** The kind of a text that is a form and nothing else; null where it is none. */
  static @Nullable String of(String text) {
    return CHINESE.stream()
        .filter(form -> form.text().equals(text))
        .findFirst()
        .map(Form::kind)
        .orElse(null);
  }

  /** The form a name ends with, without any slip. */
  static @Nullable Found exact(String name) {
    return CHINESE.stream()
        .filter(form -> name.endsWith(form.text()) && name.length() > form.text().length())
        .findFirst()
        .map(form -> new Found(form.kind(), form.text().length()))
        .orElse(null);
  }

  private static @Nullable Found slipped(String name) {
    for (var form : CHINESE) {
      if (form.text().length() >= LONG) {
        for (int length : lengths(form)) {
          if (length < name.length() && oneSlip(tail(name, length), form.text())) {
            return new Found(form.kind(), length);
          }
        }
      }
    }
    return null;
  }

  private static int[] lengths(Form form) {
    var usual = form.text().length();
    return new int[] {usual + 2, usual + 1, usual, usual - 1};
  }

  private static String tail(String name, int length) {
    return name.substring(name.length() - length);
  }

  /** One character missing or another one, one or two twice; the first one stands. */
  private static boolean oneSlip(String written, String form) {
    if (written.charAt(0) != form.charAt(0) && written.length() != form.length() - 1) {
      return false;
    }
    return written.length() == form.length() + 2
        ? written.endsWith(form.substring(form.length() - 2)) && written.startsWith(form)
        : Edits.between(written, form) == 1;
  }

  /** The kind of a form in Latin letters, without blanks; null where it is none. */
  static @Nullable String ofLatin(String letters) {
    return LATIN.get(letters);
  }

  /** The form in Latin letters that a text without blanks ends with. */
  static @Nullable Found latinAtEnd(String letters) {
    return LATIN.entrySet().stream()
        .filter(form -> form.getKey().length() > LONG && letters.endsWith(form.getKey()))
        .max(Comparator.comparingInt(form -> form.getKey().length()))
        .map(form -> new Found(form.getValue(), form.getKey().length()))
        .orElse(null);
  }
}
