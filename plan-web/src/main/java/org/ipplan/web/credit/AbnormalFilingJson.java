package org.ipplan.web.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.AbnormalAnswer;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What preceded a determination on an abnormal patent filing (Order 77).
 *
 * @param kinds codes of what is abnormal in it, as the rules name them
 * @param noticeNumber number of the notice of the preliminary finding
 * @param noticeOn the day the party got it; sent exactly when the number is
 * @param replyUntil last day of the party's term, not to be sent
 * @param answer EXPLAINED, PROVED, WITHDRAWN, or SILENT once the term is over
 * @param answeredOn the day it came; sent exactly when it did
 * @param heard whether the party was heard before measures
 * @param heavierPenalty whether a heavier penalty followed
 * @param penaltyNumber number of its decision; sent exactly when one followed
 * @param writtenBy and the day, not to be sent
 */
@Schema(
    name = "AbnormalFiling",
    requiredProperties = {"kinds"})
public record AbnormalFilingJson(
    @Nullable List<@Nullable String> kinds,
    @Nullable String noticeNumber,
    @Nullable LocalDate noticeOn,
    @Nullable LocalDate replyUntil,
    @Nullable AbnormalAnswer answer,
    @Nullable LocalDate answeredOn,
    @Nullable Boolean heard,
    @Nullable Boolean heavierPenalty,
    @Nullable String penaltyNumber,
    @Nullable String writtenBy,
    @Nullable LocalDate writtenOn) {

  private static final AbnormalFilingJson EMPTY =
      new AbnormalFilingJson(null, null, null, null, null, null, null, null, null, null, null);

  static AbnormalFilingJson of(AbnormalFiling filing) {
    return new AbnormalFilingJson(
        List.copyOf(filing.kinds()),
        filing.noticeNumber(),
        filing.noticeOn(),
        filing.replyUntil(),
        filing.answer(),
        filing.answeredOn(),
        filing.heard(),
        filing.heavierPenalty(),
        filing.penaltyNumber(),
        filing.writtenBy(),
        filing.writtenOn());
  }

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid}
   */
  static AbnormalFiling asked(@Nullable AbnormalFilingJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    var kinds =
        Inputs.require("kinds", wanted.kinds).stream()
            .map(each -> Inputs.require("kinds", each))
            .toList();
    return new AbnormalFiling(
        kinds,
        wanted.noticeNumber,
        wanted.noticeOn,
        null,
        wanted.answer,
        wanted.answeredOn,
        wanted.heard,
        wanted.heavierPenalty,
        wanted.penaltyNumber,
        null,
        null,
        0);
  }
}
