package org.ipplan.web.agency;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;

/**
 * A score.
 *
 * @param knownAt what was recorded until then is regarded
 * @param ruleSets ids of the rule sets it rests on
 * @param unconfirmed ids of rules it rests on that are not confirmed
 */
@Schema(name = "AgencyScore")
public record AgencyScoreJson(
    String code,
    AgencyKind kind,
    LocalDate on,
    Instant knownAt,
    BigDecimal score,
    String grade,
    List<String> ruleSets,
    List<String> unconfirmed) {

  static AgencyScoreJson of(String code, AgencyScore score) {
    return new AgencyScoreJson(
        code,
        score.kind(),
        score.on(),
        score.knownAt(),
        score.score(),
        score.grade(),
        score.ruleSets(),
        score.unconfirmed().stream().map(AgencyScore.Applied::id).distinct().toList());
  }
}
