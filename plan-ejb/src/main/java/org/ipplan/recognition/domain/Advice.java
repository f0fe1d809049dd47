package org.ipplan.recognition.domain;

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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.recognition.AdviceOutcome;
import org.ipplan.recognition.AdviceState;
import org.ipplan.recognition.NewAdvice;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** What experts are asked, from the question to what came of it. */
@Entity
@Table(name = "expert_advice")
public class Advice {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false, updatable = false)
  private String topic;

  @Column(nullable = false, updatable = false)
  private String question;

  @Column(name = "task_id", updatable = false)
  private @Nullable UUID task;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AdviceState state = AdviceState.ASKED;

  @Column(name = "asked_by", nullable = false, updatable = false)
  private String askedBy;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private @Nullable AdviceOutcome outcome;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "recorded_by")
  private @Nullable String recordedBy;

  @Column(name = "recorded_for")
  private @Nullable String recordedFor;

  @Column(name = "recorded_at")
  private @Nullable Instant recordedAt;

  @Column(name = "closed_by")
  private @Nullable String closedBy;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "shared_at")
  private @Nullable Instant sharedAt;

  @SuppressWarnings("NullAway.Init")
  protected Advice() {} // for Jakarta Persistence

  /** A question of what {@link AdvicePolicy} allows. */
  @SuppressWarnings("NullAway.Init") // filled in here
  public static Advice ask(NewAdvice wanted, Caller caller, Instant now) {
    var asked = new Advice();
    asked.id = UUID.randomUUID();
    asked.topic = wanted.topic().strip();
    asked.question = wanted.question().strip();
    asked.task = wanted.task();
    asked.dueOn = wanted.dueOn();
    asked.askedBy = caller.name();
    asked.askedAt = now;
    return asked;
  }

  /**
   * Takes a step of {@link AdviceSteps}.
   *
   * @param answers how many experts answered
   * @param today the business date
   */
  public void take(
      String action, Caller caller, int answers, Instant now, LocalDate today, StepInput input) {
    state = AdviceSteps.WORKFLOW.take(action, state, facts(caller, answers), input);
    switch (action) {
      case AdviceSteps.EXTEND -> extend(input, today);
      case AdviceSteps.ADOPT -> record(AdviceOutcome.ADOPTED, caller, now);
      case AdviceSteps.ADOPT_PARTLY -> record(AdviceOutcome.PARTLY_ADOPTED, caller, now);
      case AdviceSteps.NOT_ADOPT -> record(AdviceOutcome.NOT_ADOPTED, caller, now);
      case AdviceSteps.ASK_FURTHER -> forget();
      case AdviceSteps.CLOSE -> {
        closedBy = caller.name();
        closedAt = now;
      }
      case AdviceSteps.SHARE -> sharedAt = now;
      default -> {}
    }
    if (input.reason() != null) {
      reason = input.reason().strip();
    }
  }

  private void extend(StepInput input, LocalDate today) {
    var wanted = Objects.requireNonNull(input.dueOn());
    AdvicePolicy.requireOpen(wanted, today);
    dueOn = wanted;
  }

  private void record(AdviceOutcome what, Caller caller, Instant now) {
    outcome = what;
    recordedBy = caller.name();
    recordedFor = caller.actingFor();
    recordedAt = now;
  }

  private void forget() {
    outcome = null;
    recordedBy = null;
    recordedFor = null;
    recordedAt = null;
  }

  public List<StepOffer> offers(Caller caller, int answers) {
    return AdviceSteps.WORKFLOW.offers(state, facts(caller, answers));
  }

  private AdviceSteps.Facts facts(Caller caller, int answers) {
    return new AdviceSteps.Facts(caller, makers(), answers, task != null, sharedAt != null);
  }

  private Set<String> makers() {
    return Stream.of(recordedBy, recordedFor)
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

  public String topic() {
    return topic;
  }

  public @Nullable UUID task() {
    return task;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public AdviceState state() {
    return state;
  }
}
