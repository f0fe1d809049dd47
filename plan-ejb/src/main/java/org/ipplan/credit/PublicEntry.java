package org.ipplan.credit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.ruleset.Citation;

/**
 * An entry of a list as everybody may see it.
 *
 * @param subject unified social credit code, or a person's surrogate, which says nothing
 * @param subjectName masked where it is a person's
 * @param ground code, as in the rules
 * @param groundBasis the rule the ground is of, as it is cited
 * @param ruleSet by which it was decided
 * @param authority code of the department that decided
 * @param from first day in force
 * @param until first day no longer in force
 * @param objection how to object to it, by the rules in force today
 * @param repair how to have it repaired, by the rules in force today
 */
public record PublicEntry(
    UUID id,
    CreditList list,
    String subject,
    String subjectName,
    String ground,
    String groundZh,
    String groundEn,
    Citation groundBasis,
    String ruleSet,
    String decisionNumber,
    String authority,
    String authorityZh,
    String authorityEn,
    LocalDate from,
    LocalDate until,
    LocalDate publishedOn,
    List<PublicRemedy> objection,
    List<PublicRemedy> repair)
    implements Serializable {

  public PublicEntry {
    objection = List.copyOf(objection);
    repair = List.copyOf(repair);
  }
}
