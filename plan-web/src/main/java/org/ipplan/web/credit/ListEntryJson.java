package org.ipplan.web.credit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.ListEntryView;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list.
 *
 * @param subjectName masked where it is a person's
 * @param until first day no longer in force
 */
@Schema(name = "ListEntry")
public record ListEntryJson(
    UUID entry,
    CreditList list,
    String subject,
    String subjectName,
    String ground,
    String ruleSet,
    String decisionNumber,
    String authority,
    LocalDate from,
    LocalDate until,
    @Nullable LocalDate publishedOn,
    EntryState state) {

  static ListEntryJson of(ListEntryView view) {
    return new ListEntryJson(
        view.entry(),
        view.list(),
        view.subject(),
        view.subjectName(),
        view.ground(),
        view.ruleSet(),
        view.decisionNumber(),
        view.authority(),
        view.from(),
        view.until(),
        view.publishedOn(),
        view.state());
  }
}
