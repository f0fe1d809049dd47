package org.ipplan.progress.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;

/**
 * What a return points at: fields of the text by their names in the contract, files by their ids.
 */
public final class PointedAt {
  private static final Set<String> FIELDS = Set.of("narrative", "percentComplete", "figures");
  private static final Pattern FIGURE = Pattern.compile("figures\\[(\\d{1,4})\\]");

  private PointedAt() {}

  /**
   * @param figures number of figures in the text returned
   * @param files ids of the files that went up with it
   * @return each once, parted by commas
   * @throws DomainException {@code input.invalid} with {@code report.field-unknown} for each that
   *     the report does not have
   */
  static String checked(List<String> fields, int figures, Set<String> files) {
    var faults = new ArrayList<FieldError>();
    for (int i = 0; i < fields.size(); i++) {
      if (!isThere(fields.get(i), figures, files)) {
        faults.add(
            new FieldError("fields[" + i + "]", "report.field-unknown", List.of(fields.get(i))));
      }
    }
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
    return String.join(",", fields.stream().distinct().toList());
  }

  private static boolean isThere(String field, int figures, Set<String> files) {
    var figure = FIGURE.matcher(field);
    return FIELDS.contains(field)
        || files.contains(field)
        || (figure.matches() && Integer.parseInt(figure.group(1)) < figures);
  }

  /** The single ones again. */
  public static List<String> list(String kept) {
    return kept.isEmpty() ? List.of() : List.of(kept.split(","));
  }
}
