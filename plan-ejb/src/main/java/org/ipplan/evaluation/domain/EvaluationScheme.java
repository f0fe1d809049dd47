package org.ipplan.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.evaluation.NewScheme;
import org.ipplan.evaluation.SchemeState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** An edition by which departments are evaluated; never rewritten, another takes its place. */
@Entity
@Table(name = "evaluation_scheme")
public class EvaluationScheme {
  private static final String CODE = "department-evaluation-";

  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false, updatable = false)
  private String code;

  @Column(nullable = false, updatable = false)
  private int year;

  @Column(nullable = false, updatable = false)
  private int edition;

  @Column(name = "name_zh", nullable = false, updatable = false)
  private String nameZh;

  @Column(name = "name_en", nullable = false, updatable = false)
  private String nameEn;

  @Column(name = "lead_weight", nullable = false, updatable = false)
  private BigDecimal leadWeight;

  @Column(name = "participant_weight", nullable = false, updatable = false)
  private BigDecimal participantWeight;

  @Column(name = "appeal_days", nullable = false, updatable = false)
  private int appealDays;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SchemeState state = SchemeState.PROPOSED;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "proposed_by", nullable = false, updatable = false)
  private String proposedBy;

  @Column(name = "proposed_for", updatable = false)
  private @Nullable String proposedFor;

  @Column(name = "proposed_at", nullable = false, updatable = false)
  private Instant proposedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decision_reason")
  private @Nullable String decisionReason;

  @SuppressWarnings("NullAway.Init")
  protected EvaluationScheme() {} // for Jakarta Persistence

  /** An edition of what {@link EvaluationPolicy} allows. */
  public static EvaluationScheme propose(
      NewScheme wanted, int edition, Caller caller, Instant now) {
    var proposed = new EvaluationScheme();
    proposed.id = UUID.randomUUID();
    proposed.code = CODE + wanted.year();
    proposed.year = wanted.year();
    proposed.edition = edition;
    proposed.nameZh = wanted.nameZh().strip();
    proposed.nameEn = wanted.nameEn().strip();
    proposed.leadWeight = wanted.leadWeight();
    proposed.participantWeight = wanted.participantWeight();
    proposed.appealDays = wanted.appealDays();
    proposed.reason = wanted.reason().strip();
    proposed.proposedBy = caller.name();
    proposed.proposedFor = caller.actingFor();
    proposed.proposedAt = now;
    return proposed;
  }

  /** Takes a step that people take. */
  public void take(String action, Caller caller, StepInput input, Instant now) {
    state = SchemeSteps.WORKFLOW.take(action, state, facts(caller, false), input);
    if (state != SchemeState.WITHDRAWN) {
      decidedBy = caller.name();
      decidedAt = now;
      decisionReason = input.reason();
    }
  }

  /** Another edition takes its place. */
  public void giveWay(Caller caller) {
    state =
        SchemeSteps.WORKFLOW.take(
            SchemeSteps.SUPERSEDE, state, facts(caller, true), StepInput.NONE);
  }

  public List<StepOffer> offers(Caller caller) {
    return SchemeSteps.WORKFLOW.offers(state, facts(caller, false));
  }

  private SchemeSteps.Facts facts(Caller caller, boolean replaced) {
    return new SchemeSteps.Facts(caller, people(proposedBy, proposedFor), replaced);
  }

  /** Those that are there. */
  static Set<String> people(@Nullable String... names) {
    return Stream.of(names)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public int year() {
    return year;
  }

  public SchemeState state() {
    return state;
  }
}
