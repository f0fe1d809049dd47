package org.ipplan.credit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.CaseLine;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuledDate;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/** A term of law that runs or ran, with the rule it was reckoned by. */
@Entity
@Table(name = "credit_term")
public class CreditTerm {
  @Id private UUID id;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(name = "application_id", updatable = false)
  private @Nullable UUID application;

  @Column(nullable = false, updatable = false)
  private String step;

  @Column(updatable = false)
  private @Nullable String role;

  @Column(nullable = false, updatable = false)
  private String point;

  @Column(name = "rule_set", nullable = false, updatable = false)
  private String ruleSet;

  @Column(nullable = false, updatable = false)
  private String rule;

  @Column(updatable = false)
  private @Nullable String article;

  @Column(nullable = false, updatable = false)
  private boolean confirmed;

  @Column(name = "judged_on", nullable = false, updatable = false)
  private LocalDate judgedOn;

  @Column(name = "from_on", nullable = false, updatable = false)
  private LocalDate fromOn;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(nullable = false, updatable = false)
  private boolean provisional;

  @Column(name = "done_on")
  private @Nullable LocalDate doneOn;

  @Column(nullable = false)
  private boolean dropped;

  @SuppressWarnings("NullAway.Init")
  protected CreditTerm() {} // for Jakarta Persistence

  /**
   * @param step the step that meets it
   * @param role that is to act; null for an effect, which ends by itself
   * @param date as the rule reckons it
   * @param judgedOn the day the matter is judged by
   */
  public CreditTerm(
      UUID caseId,
      @Nullable UUID application,
      String step,
      @Nullable Role role,
      RuledDate date,
      LocalDate judgedOn) {
    this.id = UUID.randomUUID();
    this.caseId = caseId;
    this.application = application;
    this.step = step;
    this.role = role == null ? null : role.group();
    copy(date.rule());
    this.confirmed = date.confirmed();
    this.judgedOn = judgedOn;
    this.fromOn = date.deadline().from();
    this.dueOn = date.dueOn();
    this.provisional = date.provisional();
  }

  private void copy(Rule of) {
    point = of.point();
    ruleSet = of.ruleSet();
    rule = of.id();
    article = of.article();
  }

  /** Ends on another day than the rule alone says: where periods are added to each other. */
  public void endOn(LocalDate day) {
    dueOn = day;
  }

  public void done(LocalDate on) {
    doneOn = on;
  }

  public void drop() {
    dropped = true;
  }

  /** A line of the case: due, or done with what is known of the step that met it. */
  public CaseLine line(
      @Nullable Instant doneAt,
      @Nullable String doneBy,
      @Nullable String doneFor,
      @Nullable String note) {
    return new CaseLine(
        step, doneAt, dueOn, article, ruleSet, rule, confirmed, provisional, doneBy, doneFor, note);
  }

  /** A refusal that rests on it. */
  Refusal refusal(String guard, Object... arguments) {
    return new Refusal(guard, List.of(arguments), article, ruleSet);
  }

  /** Whether this step met it. */
  public boolean isMetBy(CaseStep done) {
    return step.equals(done.action()) && done.doneOn().equals(doneOn);
  }

  public boolean isOpen() {
    return doneOn == null && !dropped;
  }

  public String step() {
    return step;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public @Nullable UUID application() {
    return application;
  }
}
