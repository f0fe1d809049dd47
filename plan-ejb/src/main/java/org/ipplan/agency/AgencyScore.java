package org.ipplan.agency;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.ruleset.RuleStatus;
import org.jspecify.annotations.Nullable;

/**
 * A score with its working. The base and the points of the lines that count give the sum; the score
 * is the sum, but not below the floor.
 *
 * @param on the day it is of
 * @param knownAt what was recorded until then is regarded
 * @param lines every event known, in the order of their days
 * @param floor least score (AG13)
 * @param rules what else was applied
 */
public record AgencyScore(
    AgencyKind kind,
    LocalDate on,
    Instant knownAt,
    BigDecimal base,
    List<Line> lines,
    BigDecimal sum,
    BigDecimal floor,
    BigDecimal score,
    String grade,
    List<Applied> rules)
    implements Serializable {

  public AgencyScore {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  /**
   * An event's part.
   *
   * @param points with their sign, as the rule or the recorder gives them; zero outside the rules
   * @param expiresOn first day it no longer counts, null outside the rules
   * @param rule that gives the points, null outside the rules
   */
  public record Line(
      UUID event,
      String entry,
      String nameZh,
      String nameEn,
      String act,
      LocalDate occurredOn,
      @Nullable LocalDate expiresOn,
      BigDecimal points,
      Standing standing,
      @Nullable Applied rule)
      implements Serializable {
    /** Whether its points are part of the sum. */
    public boolean counted() {
      return standing == Standing.COUNTED;
    }
  }

  /** A rule that was applied. */
  public record Applied(
      String id,
      String point,
      @Nullable String article,
      String ruleSet,
      RuleStatus status,
      String textZh,
      String textEn)
      implements Serializable {}

  /** Ids of the rule sets it rests on. */
  public List<String> ruleSets() {
    return applied().map(Applied::ruleSet).distinct().sorted().toList();
  }

  /** Rules it rests on that are not confirmed, each once. */
  public List<Applied> unconfirmed() {
    return applied().filter(rule -> rule.status() != RuleStatus.CONFIRMED).distinct().toList();
  }

  private Stream<Applied> applied() {
    return Stream.concat(
        rules.stream(), lines.stream().map(Line::rule).flatMap(Stream::ofNullable));
  }
}
