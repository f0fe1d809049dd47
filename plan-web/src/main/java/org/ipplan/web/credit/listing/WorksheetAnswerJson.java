package org.ipplan.web.credit.listing;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.AnswerKind;
import org.ipplan.credit.listing.WorksheetAnswer;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a worksheet.
 *
 * @param code of the test or factor, as the rules name it
 * @param met whether a test is met; left out for a factor
 * @param figure amount, number of times or days behind it
 */
@Schema(
    name = "WorksheetAnswer",
    requiredProperties = {"kind", "code", "text"})
public record WorksheetAnswerJson(
    @Nullable AnswerKind kind,
    @Nullable String code,
    @Nullable Boolean met,
    @Nullable String text,
    @Nullable BigDecimal figure) {

  static WorksheetAnswerJson of(WorksheetAnswer answer) {
    return new WorksheetAnswerJson(
        answer.kind(), answer.code(), answer.met(), answer.text(), answer.figure());
  }

  WorksheetAnswer answer() {
    return new WorksheetAnswer(
        Inputs.require("answers.kind", kind),
        Inputs.require("answers.code", code),
        met,
        Inputs.require("answers.text", text),
        figure);
  }
}
