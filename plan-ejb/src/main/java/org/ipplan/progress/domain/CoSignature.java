package org.ipplan.progress.domain;

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
import java.util.UUID;
import org.ipplan.calendar.Term;
import org.ipplan.progress.CoSignatureState;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * What one department says to another department's report before it goes up. It agrees to the very
 * text and files: any change makes the answer void, and moves the version of what is still asked,
 * so that nobody answers on what they did not see.
 */
@Entity
@Table(name = "co_signature")
public class CoSignature {
  /** Time to answer where no day is named; our own practice, no law. */
  public static final Term TO_ANSWER = Term.workingDays(5);

  @Id private UUID id;
  @Version private long version;

  @Column(name = "report_id", nullable = false, updatable = false)
  private UUID report;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private CoSignatureState state = CoSignatureState.ASKED;

  private @Nullable String note;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "due_from_on")
  private @Nullable LocalDate dueFromOn;

  @Column(name = "asked_by", nullable = false)
  private String askedBy;

  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer")
  private @Nullable CoSignatureState answer;

  @Column(name = "opinion")
  private @Nullable String opinion;

  @Column(name = "answered_by")
  private @Nullable String answeredBy;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "withdrawn_by")
  private @Nullable String withdrawnBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawal_reason")
  private @Nullable String withdrawalReason;

  @Column(name = "report_changes", nullable = false)
  private int reportChanges;

  @SuppressWarnings("NullAway.Init")
  protected CoSignature() {} // for Jakarta Persistence

  /**
   * Asks a department that {@link CoSignaturePolicy} allows.
   *
   * @param term when to answer
   */
  public static CoSignature ask(
      UUID report, String department, @Nullable String note, AnswerBy term, Asking asking) {
    var asked = new CoSignature();
    asked.id = UUID.randomUUID();
    asked.report = report;
    asked.department = department;
    asked.note = note;
    asked.asked(term, asking);
    return asked;
  }

  /**
   * The day to answer by.
   *
   * @param fromOn day the term was counted from; null where the day was named
   */
  public record AnswerBy(LocalDate dueOn, @Nullable LocalDate fromOn) {}

  /** Who asks, and when. */
  public record Asking(String by, Instant at) {}

  private void asked(AnswerBy term, Asking asking) {
    dueOn = term.dueOn();
    dueFromOn = term.fromOn();
    askedBy = asking.by();
    askedAt = asking.at();
  }

  /** Agrees, or declines with the opinion as the reason. */
  public void answer(String action, CoSignatureSteps.Facts facts, StepInput input, Instant now) {
    state = decide(action, facts, input);
    answer = state;
    opinion = input.reason() == null ? input.note() : input.reason();
    answeredBy = facts.caller().name();
    answeredAt = now;
  }

  /** Asks once more; the former answer stays to be read until there is another. */
  public void askAgain(CoSignatureSteps.Facts facts, StepInput input, AnswerBy term, Instant now) {
    state = decide(CoSignatureSteps.ASK_AGAIN, facts, input);
    note = input.note() == null ? note : input.note();
    asked(term, new Asking(facts.caller().name(), now));
  }

  /** No longer asks. */
  public void withdraw(CoSignatureSteps.Facts facts, StepInput input, Instant now) {
    state = decide(CoSignatureSteps.WITHDRAW, facts, input);
    withdrawnBy = facts.caller().name();
    withdrawnAt = now;
    withdrawalReason = input.reason();
  }

  /**
   * Text or files are no longer what was asked about.
   *
   * @return whether an answer became void
   */
  public boolean reportChanged(CoSignatureSteps.Facts facts) {
    reportChanges++;
    if (state == CoSignatureState.ASKED) {
      return false;
    }
    state = decide(CoSignatureSteps.VOIDED, facts, StepInput.NONE);
    return true;
  }

  public List<StepOffer> offers(CoSignatureSteps.Facts facts) {
    return CoSignatureSteps.WORKFLOW.offers(state, facts);
  }

  private CoSignatureState decide(String action, CoSignatureSteps.Facts facts, StepInput input) {
    return CoSignatureSteps.WORKFLOW.take(action, state, facts, input);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID report() {
    return report;
  }

  public String department() {
    return department;
  }

  public CoSignatureState state() {
    return state;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public @Nullable String note() {
    return note;
  }
}
