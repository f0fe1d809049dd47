package org.ipplan.web.subject;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.subject.CreditCodeCheck;
import org.jspecify.annotations.Nullable;

/**
 * What is right and wrong with a unified social credit code.
 *
 * @param normalized half-width, upper case, without blanks: what was checked
 * @param reason absent where it is valid
 * @param warnings ORGANISATION_CODE, REGION; a code with warnings is valid all the same
 */
@Schema(name = "CreditCode")
public record CreditCodeJson(
    String code,
    String normalized,
    boolean valid,
    CreditCodeCheck.@Nullable Reason reason,
    List<String> warnings) {

  static CreditCodeJson of(CreditCodeCheck check) {
    return new CreditCodeJson(
        check.code(),
        check.normalized(),
        check.valid(),
        check.reason(),
        check.warnings().stream().map(Enum::name).toList());
  }
}
