package org.ipplan.shared;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Departments of which something is said, by code and with the names that people read. */
public record NamedDepartments(List<Named> all) implements Worded {
  public static final NamedDepartments NONE = new NamedDepartments(List.of());

  public NamedDepartments {
    all = List.copyOf(all);
  }

  /**
   * A department.
   *
   * @param nameEn null where the directory has none; the Chinese one is read then
   */
  public record Named(String code, String nameZh, @Nullable String nameEn) implements Serializable {
    private String in(Locale locale) {
      var english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
      return english && nameEn != null ? nameEn : nameZh;
    }
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public List<String> codes() {
    return all.stream().map(Named::code).toList();
  }

  @Override
  public String in(Locale locale) {
    var comma = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ", " : "、";
    return all.stream().map(each -> each.in(locale)).collect(joining(comma));
  }

  /** The codes, for logs. */
  @Override
  public String toString() {
    return String.join(", ", codes());
  }
}
