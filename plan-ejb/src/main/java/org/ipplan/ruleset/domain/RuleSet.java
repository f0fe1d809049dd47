package org.ipplan.ruleset.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.ruleset.RulePack;
import org.ipplan.ruleset.RulePackFile;
import org.ipplan.ruleset.RuleSetDetails;
import org.ipplan.ruleset.RuleSetState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** An edition of a pack, kept as the file it was handed in as. */
@Entity
@Table(name = "rule_set")
public class RuleSet {
  @Id private String id;
  @Version private long version;

  @Column(nullable = false, updatable = false)
  private String pack;

  @Column(nullable = false, updatable = false)
  private int edition;

  @Column(nullable = false, updatable = false)
  private String family;

  @Column(name = "effective_from", nullable = false, updatable = false)
  private LocalDate effectiveFrom;

  @Column(name = "effective_to", updatable = false)
  private @Nullable LocalDate effectiveTo;

  @Column(nullable = false, updatable = false)
  private String content;

  @Column(nullable = false, updatable = false)
  private boolean shipped;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private RuleSetState state = RuleSetState.LOADED;

  @Column(name = "loaded_by", nullable = false, updatable = false)
  private String loadedBy;

  @Column(name = "loaded_for", updatable = false)
  private @Nullable String loadedFor;

  @Column(name = "loaded_at", nullable = false, updatable = false)
  private Instant loadedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decision_reason")
  private @Nullable String decisionReason;

  @SuppressWarnings("NullAway.Init")
  protected RuleSet() {} // for Jakarta Persistence

  /**
   * An edition just handed in.
   *
   * @param content the file the pack was read from
   */
  public static RuleSet handIn(RulePack pack, String content, Caller caller, Instant now) {
    var set = new RuleSet();
    set.id = pack.ruleSet();
    set.pack = pack.name();
    set.edition = pack.edition();
    set.family = pack.family();
    set.effectiveFrom = pack.effectiveFrom();
    set.effectiveTo = pack.effectiveTo();
    set.content = content;
    set.loadedBy = caller.name();
    set.loadedFor = caller.actingFor();
    set.loadedAt = now;
    return set;
  }

  /** The first edition of a pack that came with the product; it counts at once. */
  public static RuleSet shipped(RulePack pack, String content, Instant now) {
    var set = handIn(pack, content, Caller.PRODUCT, now);
    set.shipped = true;
    set.state = RuleSetState.CONFIRMED;
    return set;
  }

  /** Takes a step of {@link RuleSetSteps}. */
  public void take(String action, Caller caller, Instant now, StepInput input) {
    state = RuleSetSteps.WORKFLOW.take(action, state, facts(caller), input);
    decisionReason = input.reason();
    if (state != RuleSetState.WITHDRAWN) {
      decidedBy = caller.name();
      decidedAt = now;
    }
  }

  /** A later edition of the same pack was confirmed. */
  public void supersede() {
    if (state != RuleSetState.CONFIRMED) {
      throw new DomainException(DomainException.Kind.CONFLICT, "ruleset.not-in-force", id);
    }
    state = RuleSetState.SUPERSEDED;
  }

  public List<StepOffer> offers(Caller caller) {
    return RuleSetSteps.WORKFLOW.offers(state, facts(caller));
  }

  public RuleSetDetails details() {
    return new RuleSetDetails(
        read(), version, state, shipped, loadedBy, loadedAt, decidedBy, decidedAt, decisionReason);
  }

  /** The pack the file holds. */
  public RulePack read() {
    return RulePackFile.read(content, edition);
  }

  public String id() {
    return id;
  }

  public String pack() {
    return pack;
  }

  public long version() {
    return version;
  }

  public RuleSetState state() {
    return state;
  }

  private RuleSetSteps.Facts facts(Caller caller) {
    return new RuleSetSteps.Facts(loadedBy, loadedFor, caller);
  }
}
