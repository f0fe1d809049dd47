package org.ipplan.web.credit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.credit.CaseFilter;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditList;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** What narrows a list of credit cases. */
public class CreditCaseQuery {
  @QueryParam("list")
  @Parameter(description = "DISHONESTY or SERIOUS")
  @Nullable String list;

  @QueryParam("state")
  @Parameter(
      description =
          "DRAFT, UNDER_REVIEW, DETERMINED, REPORTED, PUBLISHED, EXPIRED, REPAIRED, REVOKED,"
              + " REJECTED; of the serious list NOTICE_SERVED, DEFENCE_OPEN, LEGAL_REVIEW, PANEL,"
              + " SUPERIOR_CONSENT, DECIDED, SERVED, LISTED, REMOVED")
  @Nullable String state;

  @QueryParam("mine")
  @Nullable Boolean mine;

  @QueryParam("q")
  @Parameter(description = "Part of the subject's name, beginning of its code or of a number")
  @Nullable String query;

  @QueryParam("dueBefore")
  @Parameter(description = "Only those whose next term that runs ends before this day")
  @Nullable LocalDate dueBefore;

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} for values there are not
   */
  CaseFilter filter() {
    return new CaseFilter(
        value("list", list, CreditList.values()),
        value("state", state, CaseState.values()),
        Boolean.TRUE.equals(mine),
        query,
        dueBefore);
  }

  private static <E extends Enum<E>> @Nullable E value(
      String field, @Nullable String text, E[] values) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var found = Arrays.stream(values).filter(v -> v.name().equals(text.strip())).findFirst();
    var known = String.join(", ", List.of(values).stream().map(Enum::name).toList());
    new Inputs().check(found.isPresent(), field, "input.unknown-value", known).orRefuse();
    return found.orElse(null);
  }
}
