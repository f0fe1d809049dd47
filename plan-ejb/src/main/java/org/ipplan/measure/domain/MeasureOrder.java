package org.ipplan.measure.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.EntryChanged;
import org.ipplan.credit.EntryState;
import org.ipplan.measure.OrderState;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one entry for one department. That it is to be lifted is never kept: it follows
 * from the day the entry ends.
 */
@Entity
@Table(name = "measure_order")
public class MeasureOrder {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "entry_id", nullable = false, updatable = false)
  private UUID entry;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Column(name = "by_default", nullable = false, updatable = false)
  private boolean byDefault;

  @Column(name = "measure_code", nullable = false, updatable = false)
  private String measure;

  @Column(name = "name_zh", nullable = false, updatable = false)
  private String nameZh;

  @Column(name = "name_en", updatable = false)
  private @Nullable String nameEn;

  @Column(name = "basis_zh", nullable = false, updatable = false)
  private String basisZh;

  @Column(name = "basis_en", updatable = false)
  private @Nullable String basisEn;

  @Column(name = "rule_set", updatable = false)
  private @Nullable String ruleSet;

  @Column(updatable = false)
  private @Nullable String rule;

  @Column(updatable = false)
  private @Nullable String article;

  @Column(nullable = false, updatable = false)
  private boolean confirmed;

  @Column(name = "measure_id", updatable = false)
  private @Nullable UUID added;

  @Column(nullable = false, updatable = false)
  private boolean conditional;

  @Column(name = "repeat_of", updatable = false)
  private @Nullable String repeatOf;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private OrderState state = OrderState.TO_APPLY;

  @Column(name = "made_on", nullable = false, updatable = false)
  private LocalDate madeOn;

  @Column(name = "ends_on", nullable = false)
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable EntryState ended;

  @Embedded
  @AttributeOverride(name = "byOn", column = @Column(name = "apply_by_on", nullable = false))
  @AttributeOverride(name = "ruleSet", column = @Column(name = "apply_rule_set"))
  @AttributeOverride(name = "rule", column = @Column(name = "apply_rule"))
  @AttributeOverride(name = "article", column = @Column(name = "apply_article"))
  @AttributeOverride(name = "confirmed", column = @Column(name = "apply_confirmed"))
  @SuppressWarnings("UnusedVariable") // read by statements
  private Reckoned applyBy;

  @Embedded
  @AttributeOverride(name = "byOn", column = @Column(name = "lift_by_on", nullable = false))
  @AttributeOverride(name = "ruleSet", column = @Column(name = "lift_rule_set"))
  @AttributeOverride(name = "rule", column = @Column(name = "lift_rule"))
  @AttributeOverride(name = "article", column = @Column(name = "lift_article"))
  @AttributeOverride(name = "confirmed", column = @Column(name = "lift_confirmed"))
  @SuppressWarnings("UnusedVariable") // read by statements
  private Reckoned liftBy;

  @Embedded
  @AttributeOverride(name = "doneOn", column = @Column(name = "applied_on"))
  @AttributeOverride(name = "doneBy", column = @Column(name = "applied_by"))
  @AttributeOverride(name = "doneFor", column = @Column(name = "applied_for"))
  @AttributeOverride(name = "note", column = @Column(name = "applied_note"))
  private @Nullable Feedback applied;

  @Column(name = "not_applicable_by")
  private @Nullable String notApplicableBy;

  @Column(name = "not_applicable_reason")
  private @Nullable String notApplicableReason;

  @Embedded
  @AttributeOverride(name = "doneOn", column = @Column(name = "lifted_on"))
  @AttributeOverride(name = "doneBy", column = @Column(name = "lifted_by"))
  @AttributeOverride(name = "doneFor", column = @Column(name = "lifted_for"))
  @AttributeOverride(name = "note", column = @Column(name = "lifted_note"))
  @SuppressWarnings("UnusedVariable") // read by statements
  private @Nullable Feedback lifted;

  @SuppressWarnings("NullAway.Init")
  protected MeasureOrder() {} // for Jakarta Persistence

  /**
   * An order to apply.
   *
   * @param department that applies it; null where nobody was named, so that whoever decided does
   */
  public MeasureOrder(
      EntryChanged published,
      OrderedMeasure of,
      @Nullable String department,
      Reckoned applyBy,
      Reckoned liftBy) {
    this.id = UUID.randomUUID();
    this.entry = published.entry();
    this.caseId = published.caseId();
    this.department = Objects.requireNonNullElse(department, published.authority());
    this.byDefault = department == null;
    this.madeOn = published.on();
    this.endsOn = published.until();
    this.applyBy = applyBy;
    this.liftBy = liftBy;
    this.measure = of.code();
    this.nameZh = of.nameZh();
    this.nameEn = of.nameEn();
    this.basisZh = of.basisZh();
    this.basisEn = of.basisEn();
    this.confirmed = of.confirmed();
    this.added = of.added();
    this.conditional = of.conditional();
    this.repeatOf = of.repeatOf();
    var given = of.rule();
    this.ruleSet = given == null ? null : given.ruleSet();
    this.rule = given == null ? null : given.id();
    this.article = given == null ? null : given.article();
  }

  /** Takes a step of {@link OrderSteps} that somebody takes. */
  public void take(String action, OrderSteps.Facts facts, StepInput input, LocalDate today) {
    state = OrderSteps.WORKFLOW.take(action, stateOn(today), facts, input);
    switch (action) {
      case OrderSteps.APPLY -> applied = new Feedback(facts.caller(), input.note(), today);
      case OrderSteps.LIFT -> lifted = new Feedback(facts.caller(), input.note(), today);
      case OrderSteps.NOT_TO_APPLY -> leaveOut(facts.caller(), input);
      default -> reopen();
    }
  }

  private void leaveOut(Caller caller, StepInput input) {
    notApplicableBy = caller.name();
    notApplicableReason = input.reason();
  }

  /** What was said before stays in the trail. */
  private void reopen() {
    applied = null;
    notApplicableBy = null;
    notApplicableReason = null;
  }

  /**
   * The entry ends on another day: prolonged, corrected, over before its time, or in force again.
   */
  public void endsWith(EntryChanged change, Reckoned toLiftBy) {
    endsOn = change.until();
    ended = change.ended();
    liftBy = toLiftBy;
  }

  /** As it is kept, with what follows from the day the entry ends. */
  public OrderState stateOn(LocalDate today) {
    var runs = state == OrderState.TO_APPLY || state == OrderState.APPLIED;
    return runs && isOverOn(today) ? OrderState.TO_LIFT : state;
  }

  public boolean isOverOn(LocalDate today) {
    return !today.isBefore(endsOn);
  }

  boolean wasApplied() {
    return applied != null;
  }

  /**
   * The refusal to leave out what a repeat demands, with the article; empty where it repeats none.
   */
  List<Refusal> repeats(RuleBook book) {
    if (repeatOf == null || ruleSet == null) {
      return List.of();
    }
    return List.of(book.rule(ruleSet, MeasurePoints.REPEAT).refusal("measure.repeat", repeatOf));
  }

  /** Whether it is this measure in this department. */
  public boolean is(String code, String inDepartment) {
    return measure.equals(code) && department.equals(inDepartment);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String department() {
    return department;
  }

  public UUID entry() {
    return entry;
  }

  public LocalDate madeOn() {
    return madeOn;
  }

  public String measure() {
    return measure;
  }
}
