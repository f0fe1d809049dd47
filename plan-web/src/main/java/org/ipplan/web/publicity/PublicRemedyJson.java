package org.ipplan.web.publicity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.PublicRemedy;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * What law says on objecting to an entry or having it repaired.
 *
 * @param basis the rule as it is cited
 * @param article absent where none is known
 */
@Schema(name = "PublicRemedy")
public record PublicRemedyJson(
    String text, String basis, @Nullable String article, String ruleSet) {

  static PublicRemedyJson of(PublicRemedy remedy, Language language) {
    return new PublicRemedyJson(
        language.either(remedy.textZh(), remedy.textEn()),
        remedy.basis().in(language.locale()),
        remedy.article(),
        remedy.ruleSet());
  }
}
