package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.WorksheetAnswer;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * Whether a listing is due, and who decides it.
 *
 * @param level NATIONAL, PROVINCE, PREFECTURE or COUNTY
 * @param superior code of the next higher authority
 * @param region six digits of the authority's place; left out for a national one
 * @param penaltyKind code of the kind of heavier penalty, as the rules name it
 * @param noIntent whether there is sufficient evidence of no intent
 * @param noIntentReason there exactly when that was answered
 * @param writtenBy and the day, not to be sent
 */
@Schema(
    name = "ListingWorksheet",
    requiredProperties = {"level"})
public record ListingWorksheetJson(
    @Nullable AuthorityLevel level,
    @Nullable String superior,
    @Nullable String region,
    @Nullable String penaltyKind,
    @Nullable Boolean noIntent,
    @Nullable String noIntentReason,
    @Nullable List<@Nullable WorksheetAnswerJson> answers,
    @Nullable String writtenBy,
    @Nullable LocalDate writtenOn) {

  private static final ListingWorksheetJson EMPTY =
      new ListingWorksheetJson(null, null, null, null, null, null, null, null, null);

  static ListingWorksheetJson of(ListingWorksheet sheet) {
    return new ListingWorksheetJson(
        sheet.level(),
        sheet.superior(),
        sheet.region(),
        sheet.penaltyKind(),
        sheet.noIntent(),
        sheet.noIntentReason(),
        sheet.answers().stream().map(WorksheetAnswerJson::of).toList(),
        sheet.writtenBy(),
        sheet.writtenOn());
  }

  static ListingWorksheet asked(@Nullable ListingWorksheetJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    return new ListingWorksheet(
        Inputs.require("level", wanted.level),
        wanted.superior,
        wanted.region,
        wanted.penaltyKind,
        wanted.noIntent,
        wanted.noIntentReason,
        wanted.given(),
        null,
        null,
        0);
  }

  private List<WorksheetAnswer> given() {
    return answers == null
        ? List.of()
        : answers.stream().map(each -> Inputs.require("answers", each).answer()).toList();
  }
}
