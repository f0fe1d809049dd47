package org.ipplan.supervision.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.supervision.LadderDetails;
import org.ipplan.supervision.LadderRung;
import org.ipplan.supervision.LadderState;
import org.jspecify.annotations.Nullable;

/** The one escalation ladder: its rungs in force and, while somebody proposes others, those. */
@Entity
@Table(name = "escalation_ladder")
public class EscalationLadder {
  /** Of the only one there is. */
  public static final int ID = 1;

  @Id private int id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private LadderState state = LadderState.SETTLED;

  @Column(name = "proposed_by")
  private @Nullable String proposedBy;

  @Column(name = "proposed_at")
  private @Nullable Instant proposedAt;

  @Column(name = "confirmed_by")
  private @Nullable String confirmedBy;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @ElementCollection
  @CollectionTable(name = "escalation_rung", joinColumns = @JoinColumn(name = "ladder_id"))
  private Set<Rung> rungs = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "escalation_rung_proposed", joinColumns = @JoinColumn(name = "ladder_id"))
  private Set<ProposedRung> proposed = new HashSet<>();

  protected EscalationLadder() {} // for Jakarta Persistence

  /** Proposes other rungs in place of those in force, which go on until somebody else confirms. */
  public void propose(List<LadderRung> wanted, Caller caller, Instant now) {
    state = decide(LadderSteps.PROPOSE, caller);
    LadderRungPolicy.require(wanted);
    proposed = wanted.stream().map(ProposedRung::of).collect(Collectors.toSet());
    proposedBy = caller.name();
    proposedAt = now;
  }

  /** Confirms or withdraws the proposal; the step of {@link LadderSteps} decides. */
  public void take(String action, Caller caller, Instant now, LocalDate today) {
    state = decide(action, caller);
    if (action.equals(LadderSteps.CONFIRM)) {
      putInForce(today);
      confirmedBy = caller.name();
      confirmedAt = now;
    }
    proposed = new HashSet<>();
    proposedBy = null;
    proposedAt = null;
  }

  private void putInForce(LocalDate today) {
    rungs =
        proposed.stream()
            .map(rung -> Rung.inForce(rung, since(rung, today)))
            .collect(Collectors.toSet());
  }

  private @Nullable LocalDate since(ProposedRung rung, LocalDate today) {
    return rungs.stream()
        .filter(before -> before.isSamePlace(rung))
        .findFirst()
        .map(before -> before.sinceOn() == null ? today : before.sinceOn())
        .orElse(today);
  }

  private LadderState decide(String action, Caller caller) {
    return LadderSteps.WORKFLOW.take(action, state, facts(caller), StepInput.NONE);
  }

  public List<StepOffer> offers(Caller caller) {
    return LadderSteps.WORKFLOW.offers(state, facts(caller));
  }

  private LadderSteps.Facts facts(Caller caller) {
    return new LadderSteps.Facts(proposedBy, caller);
  }

  /**
   * @param withProposal whether the reader may see what is proposed
   */
  public LadderDetails details(boolean withProposal) {
    return new LadderDetails(
        version,
        state,
        sorted(rungs.stream().map(Rung::details)),
        confirmedBy,
        confirmedAt,
        withProposal ? proposal() : null);
  }

  private LadderDetails.@Nullable Proposal proposal() {
    return proposedBy == null || proposedAt == null
        ? null
        : new LadderDetails.Proposal(
            sorted(proposed.stream().map(ProposedRung::details)), proposedBy, proposedAt);
  }

  private static List<LadderRung> sorted(Stream<LadderRung> rungs) {
    return rungs
        .sorted(Comparator.comparing(LadderRung::matter).thenComparing(LadderRung::workingDays))
        .toList();
  }

  public long version() {
    return version;
  }

  public LadderState state() {
    return state;
  }
}
