package org.ipplan.credit.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.NewCase;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** A case: whether a subject is determined dishonest on one ground by one document. */
@Entity
@Table(name = "credit_case")
public class CreditCase {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private CreditList list;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subject;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  private @Nullable String unit;

  @Column(nullable = false)
  private String ground;

  @Column(name = "ground_rule_set", nullable = false)
  private String groundRuleSet;

  @Column(name = "rule_set")
  private @Nullable String ruleSet;

  @Embedded private Basis document;

  @Column(name = "corrected_in_time")
  private @Nullable Boolean correctedInTime;

  @Column(name = "longer_until")
  private @Nullable LocalDate longerUntil;

  @Column(name = "longer_basis")
  private @Nullable String longerBasis;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private CaseState state = CaseState.DRAFT;

  @Column(name = "decision_number")
  private @Nullable String decisionNumber;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Column(name = "counted_from")
  private @Nullable LocalDate countedFrom;

  @Column(name = "published_on")
  private @Nullable LocalDate publishedOn;

  @Column(name = "until_on")
  private @Nullable LocalDate until;

  @Column(name = "basis_revoked_on")
  private @Nullable LocalDate basisRevokedOn;

  @Column(name = "opened_by", nullable = false, updatable = false)
  private String openedBy;

  @Column(name = "opened_for", updatable = false)
  private @Nullable String openedFor;

  @Column(name = "opened_at", nullable = false, updatable = false)
  private Instant openedAt;

  @Column(name = "lead_record", updatable = false)
  private @Nullable UUID lead;

  @ElementCollection
  @CollectionTable(name = "credit_case_evidence", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "ordinal")
  private List<Evidence> evidence = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected CreditCase() {} // for Jakarta Persistence

  /**
   * A draft that {@link CasePolicy} allows.
   *
   * @param groundRuleSet the rules the ground is taken from
   */
  @SuppressWarnings("NullAway.Init") // write() sets the rest
  public CreditCase(
      NewCase wanted,
      UUID subject,
      String department,
      String groundRuleSet,
      Caller caller,
      Instant now) {
    this.id = UUID.randomUUID();
    this.list = wanted.list();
    this.subject = subject;
    this.department = department;
    this.openedBy = caller.name();
    this.openedFor = caller.actingFor();
    this.openedAt = now;
    this.lead = wanted.lead();
    write(wanted, groundRuleSet);
  }

  /** Says something else than before; the step that allows it was taken. */
  public void write(NewCase wanted, String ofRuleSet) {
    ground = wanted.ground();
    groundRuleSet = ofRuleSet;
    document = new Basis(wanted.basisDocument());
    unit = wanted.unit();
    correctedInTime = wanted.correctedInTime();
    longerUntil = wanted.longerUntil();
    longerBasis = wanted.longerBasis();
    evidence.clear();
    wanted.evidence().forEach(item -> evidence.add(new Evidence(item)));
  }

  /** Takes a step of {@link CaseSteps}. */
  public void take(String action, CaseSteps.Facts facts, StepInput input) {
    state = CaseSteps.WORKFLOW.take(action, stateOn(facts.today()), facts, input);
  }

  /** Takes a step of {@link ListingSteps}. */
  public void take(String action, ListingSteps.Facts facts, StepInput input) {
    state = ListingSteps.WORKFLOW.take(action, stateOn(facts.today()), facts, input);
  }

  /** Is decided, and its period begins. */
  public void determined(String number, String byRuleSet, Period period) {
    decided(byRuleSet, period.from());
    numbered(number);
    countedAs(period.from(), period.until());
  }

  /**
   * Is decided; its period does not begin yet.
   *
   * @param byRuleSet in force on the day
   */
  public void decided(String byRuleSet, LocalDate on) {
    ruleSet = byRuleSet;
    decidedOn = on;
  }

  /** The paper of its decision bears a number. */
  public void numbered(String number) {
    decisionNumber = number.strip();
  }

  /** Counts anew, or to another end. */
  public void countedAs(LocalDate from, LocalDate to) {
    countedFrom = from;
    until = to;
  }

  public void published(LocalDate on) {
    publishedOn = on;
  }

  public void basisRevoked(LocalDate on) {
    basisRevokedOn = on;
  }

  /** As {@link #state()}, with what follows from its dates. */
  public CaseState stateOn(LocalDate today) {
    if (until == null || today.isBefore(until)) {
      return state;
    }
    return switch (state) {
      case PUBLISHED -> CaseState.EXPIRED;
      case LISTED -> CaseState.REMOVED;
      default -> state;
    };
  }

  boolean proves(String type) {
    return evidence.stream().anyMatch(item -> item.isOf(type));
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  /** As it is kept; whether it has expired is asked of {@link #stateOn}. */
  public CaseState state() {
    return state;
  }

  public CreditList list() {
    return list;
  }

  public UUID subject() {
    return subject;
  }

  public String department() {
    return department;
  }

  public @Nullable String unit() {
    return unit;
  }

  public String ground() {
    return ground;
  }

  public String groundRuleSet() {
    return groundRuleSet;
  }

  public @Nullable String ruleSet() {
    return ruleSet;
  }

  public BasisDocument document() {
    return document.document();
  }

  public @Nullable Boolean correctedInTime() {
    return correctedInTime;
  }

  public @Nullable LocalDate longerUntil() {
    return longerUntil;
  }

  public @Nullable String longerBasis() {
    return longerBasis;
  }

  public @Nullable String decisionNumber() {
    return decisionNumber;
  }

  public @Nullable LocalDate decidedOn() {
    return decidedOn;
  }

  /** The day its period counts from, null before the determination. */
  public @Nullable LocalDate countedFrom() {
    return countedFrom;
  }

  public @Nullable LocalDate until() {
    return until;
  }

  public @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  public @Nullable LocalDate basisRevokedOn() {
    return basisRevokedOn;
  }

  public String openedBy() {
    return openedBy;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public @Nullable UUID lead() {
    return lead;
  }

  public List<Evidence> evidence() {
    return List.copyOf(evidence);
  }
}
