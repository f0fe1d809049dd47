package org.ipplan.exchange;

import java.io.Serializable;
import java.time.LocalDate;
import org.ipplan.credit.CreditList;

/**
 * What an entry says that is published and in force today.
 *
 * @param subject code of the subject
 * @param subjectName masked where it is a person's
 * @param until first day no longer in force
 */
public record EntryContent(
    CreditList list,
    String subject,
    String subjectName,
    String ground,
    String ruleSet,
    String decisionNumber,
    String authority,
    LocalDate from,
    LocalDate until,
    LocalDate publishedOn)
    implements Serializable {}
