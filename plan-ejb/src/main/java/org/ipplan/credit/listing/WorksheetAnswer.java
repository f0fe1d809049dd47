package org.ipplan.credit.listing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a worksheet.
 *
 * @param code of the test or factor, as the rules name it
 * @param met whether a test is met; null for a factor
 * @param figure amount, number of times or days behind it, null where there is none
 */
public record WorksheetAnswer(
    AnswerKind kind, String code, @Nullable Boolean met, String text, @Nullable BigDecimal figure)
    implements Serializable {}
