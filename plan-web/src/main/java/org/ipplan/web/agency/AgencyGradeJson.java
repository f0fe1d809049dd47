package org.ipplan.web.agency;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.GradeDetails;
import org.jspecify.annotations.Nullable;

/**
 * A published grade.
 *
 * @param agency code of the rated subject
 * @param working as it was published; absent in lists
 * @param replays whether the same events and rule sets still give the same; absent in lists
 */
@Schema(name = "AgencyGrade")
public record AgencyGradeJson(
    UUID id,
    String agency,
    AgencyKind kind,
    String name,
    LocalDate evaluatedOn,
    BigDecimal score,
    String grade,
    Instant publishedAt,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnReason,
    @Nullable ScoreExplanationJson working,
    @Nullable Boolean replays,
    String href) {

  static AgencyGradeJson of(GradeDetails each) {
    var working = each.working();
    return new AgencyGradeJson(
        each.id(),
        each.agency(),
        each.kind(),
        each.name(),
        each.on(),
        each.score(),
        each.grade(),
        each.publishedAt(),
        each.withdrawnAt(),
        each.withdrawnReason(),
        working == null ? null : ScoreExplanationJson.of(working),
        each.replays(),
        "/agency-grades/" + each.id());
  }
}
