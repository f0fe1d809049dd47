package org.ipplan.web.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.PublicEntry;
import org.ipplan.credit.PublicRemedy;
import org.ipplan.web.support.Language;

/**
 * An entry of a list as everybody may see it.
 *
 * @param subject unified social credit code, or a person's surrogate
 * @param subjectName masked where it is a person's
 * @param groundBasis the rule the ground is of, as it is cited
 * @param until first day no longer in force
 */
@Schema(name = "PublicEntry")
public record PublicEntryJson(
    UUID id,
    CreditList list,
    String subject,
    String subjectName,
    String ground,
    String groundText,
    String groundBasis,
    String ruleSet,
    String decisionNumber,
    String authority,
    String authorityName,
    LocalDate from,
    LocalDate until,
    LocalDate publishedOn,
    List<PublicRemedyJson> objection,
    List<PublicRemedyJson> repair,
    String href) {

  static PublicEntryJson of(PublicEntry entry, Language language) {
    return new PublicEntryJson(
        entry.id(),
        entry.list(),
        entry.subject(),
        entry.subjectName(),
        entry.ground(),
        language.either(entry.groundZh(), entry.groundEn()),
        entry.groundBasis().in(language.locale()),
        entry.ruleSet(),
        entry.decisionNumber(),
        entry.authority(),
        language.either(entry.authorityZh(), entry.authorityEn()),
        entry.from(),
        entry.until(),
        entry.publishedOn(),
        remedies(entry.objection(), language),
        remedies(entry.repair(), language),
        "/public/entries/" + entry.id());
  }

  private static List<PublicRemedyJson> remedies(List<PublicRemedy> remedies, Language language) {
    return remedies.stream().map(each -> PublicRemedyJson.of(each, language)).toList();
  }
}
