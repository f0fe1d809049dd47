package org.ipplan.web.supervision;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.supervision.NewUrge;
import org.ipplan.supervision.Reminder.Matter;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What the office urges for.
 *
 * @param matter absent for the share itself, to be signed for or finished; REPORT for the report
 *     that is due first
 * @param note the office's words
 * @param urgent told on days off as well, and to the department's heads too
 */
@Schema(name = "NewUrge", requiredProperties = "note")
public record NewUrgeJson(
    @Nullable Matter matter, @Nullable String note, @Nullable Boolean urgent) {
  private static final NewUrgeJson EMPTY = new NewUrgeJson(null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid}
   */
  static NewUrge urge(@Nullable NewUrgeJson body) {
    var sent = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("note", sent.note).orRefuse();
    return new NewUrge(
        sent.matter, Inputs.require("note", sent.note), Boolean.TRUE.equals(sent.urgent));
  }
}
