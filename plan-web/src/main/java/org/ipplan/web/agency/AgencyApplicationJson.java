package org.ipplan.web.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.ApplicationDetails;
import org.ipplan.agency.ApplicationKind;
import org.ipplan.agency.ApplicationState;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a repair.
 *
 * @param agency code of the rated subject
 * @param grade id of the published grade it is about
 * @param dueOn last day to decide, absent where no rule gives a term
 * @param ruleSet that gives the term
 */
@Schema(name = "AgencyApplication")
public record AgencyApplicationJson(
    UUID id,
    ApplicationKind kind,
    String agency,
    AgencyKind agencyKind,
    ApplicationState state,
    @Nullable UUID event,
    @Nullable UUID grade,
    String grounds,
    String filedBy,
    Instant filedAt,
    @Nullable LocalDate dueOn,
    @Nullable String ruleSet,
    boolean overdue,
    @Nullable String acceptedBy,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    String href) {

  static AgencyApplicationJson of(ApplicationDetails each) {
    return new AgencyApplicationJson(
        each.id(),
        each.kind(),
        each.agency(),
        each.agencyKind(),
        each.state(),
        each.event(),
        each.grade(),
        each.grounds(),
        each.filedBy(),
        each.filedAt(),
        each.dueOn(),
        each.ruleSet(),
        each.overdue(),
        each.acceptedBy(),
        each.decidedBy(),
        each.decidedAt(),
        each.reason(),
        "/agency-applications/" + each.id());
  }
}
