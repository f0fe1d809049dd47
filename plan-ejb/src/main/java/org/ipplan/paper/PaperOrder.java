package org.ipplan.paper;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to issue a paper.
 *
 * @param objectType kind of object it belongs to, as in {@link
 *     org.ipplan.shared.StepTaken#objectType()}
 * @param department code of the authority that issues it
 * @param values by the names of {@link PaperKind}'s fields; line breaks begin paragraphs. Dates are
 *     given as the paper shall read; {@link #date} words them
 * @param rows by the name before the dot, the rows to repeat; each by the names after it
 * @param number from a register kept elsewhere; null for the next one of the series
 */
public record PaperOrder(
    PaperKind kind,
    PaperLanguage language,
    String objectType,
    String objectId,
    String department,
    Map<String, String> values,
    Map<String, List<Map<String, String>>> rows,
    @Nullable String number)
    implements Serializable {

  public PaperOrder {
    values = Map.copyOf(values);
    rows = Map.copyOf(rows);
  }

  /** A Chinese paper without rows to repeat. */
  public PaperOrder(
      PaperKind kind,
      String objectType,
      String objectId,
      String department,
      Map<String, String> values) {
    this(kind, PaperLanguage.ZH, objectType, objectId, department, values, Map.of(), null);
  }

  /** The same with rows to repeat. */
  public PaperOrder with(Map<String, List<Map<String, String>>> repeated) {
    return new PaperOrder(
        kind, language, objectType, objectId, department, values, repeated, number);
  }

  /** The same with a number from a register kept elsewhere; null leaves it to the series. */
  public PaperOrder numbered(@Nullable String given) {
    return new PaperOrder(kind, language, objectType, objectId, department, values, rows, given);
  }

  /** The same in a language. */
  public PaperOrder in(PaperLanguage other) {
    return new PaperOrder(kind, other, objectType, objectId, department, values, rows, number);
  }

  /** A day as Chinese papers write it. Source: GB/T 9704-2012, 7.3.5.4. */
  public static String date(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
