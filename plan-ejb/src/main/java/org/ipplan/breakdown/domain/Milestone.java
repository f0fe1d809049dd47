package org.ipplan.breakdown.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.breakdown.MilestonePlan;
import org.ipplan.breakdown.MilestoneState;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Something that is reached or not: the department's claim, and the office's finding beside it. */
@Entity
@Table(name = "milestone")
public class Milestone extends Item {
  @Column(name = "sub_task_id")
  private @Nullable UUID subTask;

  @Column(nullable = false)
  private String verification;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private MilestoneState state = MilestoneState.PLANNED;

  @Column(name = "met_on")
  private @Nullable LocalDate metOn;

  @Column(name = "met_note")
  private @Nullable String metNote;

  @Column(name = "claimed_by")
  private @Nullable String claimedBy;

  @Column(name = "claimed_for")
  private @Nullable String claimedFor;

  @Column(name = "finding_reason")
  private @Nullable String findingReason;

  @Column(name = "found_by")
  private @Nullable String foundBy;

  @Column(name = "found_at")
  private @Nullable Instant foundAt;

  @SuppressWarnings("NullAway.Init")
  protected Milestone() {} // for Jakarta Persistence

  /** A milestone whose plan was checked. */
  public static Milestone planned(MilestonePlan plan, int position, ItemMoment moment) {
    var milestone = new Milestone();
    milestone.make(plan.item(), position, moment);
    milestone.verification = plan.verification();
    milestone.subTask = plan.subTask();
    return milestone;
  }

  /** Takes the step {@code edit}. */
  public void change(MilestonePlan plan, ItemMoment moment) {
    take(ItemGuards.EDIT, moment, StepInput.NONE);
    planItem(plan.item());
    verification = plan.verification();
    subTask = plan.subTask();
  }

  @Override
  public void take(String action, ItemMoment moment, StepInput input) {
    state = MilestoneSteps.WORKFLOW.take(action, state, facts(moment), input);
    switch (action) {
      case MilestoneSteps.MEET -> claim(moment, input);
      case MilestoneSteps.TAKE_BACK -> endClaim();
      case MilestoneSteps.CONFIRM, MilestoneSteps.REJECT -> find(moment, input);
      case MilestoneSteps.REOPEN -> endFinding();
      case MilestoneSteps.CANCEL -> cancel(input);
      case MilestoneSteps.RESTORE -> endedFor(null);
      default -> {
        // the state alone changes
      }
    }
  }

  private void claim(ItemMoment moment, StepInput input) {
    endFinding();
    metOn = moment.today();
    metNote = input.note();
    claimedBy = moment.caller().name();
    claimedFor = moment.caller().actingFor();
  }

  private void find(ItemMoment moment, StepInput input) {
    findingReason = input.reason() == null ? input.note() : input.reason();
    foundBy = moment.caller().name();
    foundAt = moment.now();
  }

  private void cancel(StepInput input) {
    endClaim();
    endFinding();
    endedFor(input.reason());
  }

  private void endClaim() {
    metOn = null;
    metNote = null;
    claimedBy = null;
    claimedFor = null;
  }

  private void endFinding() {
    findingReason = null;
    foundBy = null;
    foundAt = null;
  }

  @Override
  public List<StepOffer> offers(ItemMoment moment) {
    return MilestoneSteps.WORKFLOW.offers(state, facts(moment));
  }

  private ItemFacts facts(ItemMoment moment) {
    return ItemFacts.of(moment, handler()).claimedBy(claimers());
  }

  private Set<String> claimers() {
    return Stream.of(claimedBy, claimedFor)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String kind() {
    return MilestoneSteps.WORKFLOW.name();
  }

  @Override
  public String stateName() {
    return state.name();
  }
}
