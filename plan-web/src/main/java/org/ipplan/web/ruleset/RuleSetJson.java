package org.ipplan.web.ruleset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.ruleset.Precedence;
import org.ipplan.ruleset.RulePackKind;
import org.ipplan.ruleset.RuleSetDetails;
import org.ipplan.ruleset.RuleSetState;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a rule pack.
 *
 * @param id what decisions keep: the name of the pack for its first edition, {@code name.2} for the
 *     second
 * @param effectiveTo last day in force, absent while no end is known
 * @param unconfirmed how many of its rules are not confirmed
 * @param precedence over which packs it goes on which points, absent in lists
 * @param rules absent in lists
 */
@Schema(name = "RuleSet")
public record RuleSetJson(
    String id,
    String pack,
    int edition,
    String family,
    RulePackKind kind,
    RuleSetState state,
    String nameZh,
    String nameEn,
    @Nullable String number,
    String authorityZh,
    String authorityEn,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    @Nullable String source,
    int ruleCount,
    long unconfirmed,
    boolean shipped,
    String loadedBy,
    Instant loadedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable List<PrecedenceJson> precedence,
    @Nullable List<RuleJson> rules,
    String href) {

  /** That it goes before a family of packs, and why. */
  @Schema(name = "RulePrecedence")
  public record PrecedenceJson(String over, List<String> points, String reasonZh, String reasonEn) {
    static PrecedenceJson of(Precedence each) {
      return new PrecedenceJson(each.over(), each.points(), each.reasonZh(), each.reasonEn());
    }
  }

  /** Without what it says, for lists. */
  static RuleSetJson listed(RuleSetDetails set) {
    return of(set, null, null);
  }

  static RuleSetJson whole(RuleSetDetails set) {
    return of(
        set,
        set.pack().precedence().stream().map(PrecedenceJson::of).toList(),
        set.pack().rules().stream().map(RuleJson::of).toList());
  }

  private static RuleSetJson of(
      RuleSetDetails set,
      @Nullable List<PrecedenceJson> precedence,
      @Nullable List<RuleJson> rules) {
    var pack = set.pack();
    return new RuleSetJson(
        pack.ruleSet(),
        pack.name(),
        pack.edition(),
        pack.family(),
        pack.kind(),
        set.state(),
        pack.nameZh(),
        pack.nameEn(),
        pack.number(),
        pack.authorityZh(),
        pack.authorityEn(),
        pack.effectiveFrom(),
        pack.effectiveTo(),
        pack.source(),
        pack.rules().size(),
        pack.unconfirmed(),
        set.shipped(),
        set.loadedBy(),
        set.loadedAt(),
        set.decidedBy(),
        set.decidedAt(),
        set.decisionReason(),
        precedence,
        rules,
        "/rule-sets/" + pack.ruleSet());
  }
}
