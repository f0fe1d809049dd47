package org.ipplan.credit.domain;

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
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.ApplicationState;
import org.ipplan.credit.NewApplication;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** An objection to a determination, or a request for repair. */
@Entity
@Table(name = "credit_application")
public class CreditApplication {
  private static final String SEPARATOR = " ";

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private ApplicationKind kind;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ApplicationState state = ApplicationState.FILED;

  @Column(nullable = false, updatable = false)
  private String applicant;

  @Column(nullable = false, updatable = false)
  private String text;

  @Column(nullable = false, updatable = false)
  private String papers;

  @Column(nullable = false, updatable = false)
  private boolean commitment;

  @Column(name = "revoking_document", updatable = false)
  private @Nullable String revokingDocument;

  @Column(name = "filed_by", nullable = false, updatable = false)
  private String filedBy;

  @Column(name = "filed_for", updatable = false)
  private @Nullable String filedFor;

  @Column(name = "filed_on", nullable = false, updatable = false)
  private LocalDate filedOn;

  @Column(name = "filed_at", nullable = false, updatable = false)
  private Instant filedAt;

  @Column(name = "rule_set")
  private @Nullable String ruleSet;

  @Column(name = "accepted_by")
  private @Nullable String acceptedBy;

  @Column(name = "accepted_for")
  private @Nullable String acceptedFor;

  @Column(name = "accepted_on")
  private @Nullable LocalDate acceptedOn;

  private @Nullable String verification;

  @Column(nullable = false)
  private String conditions = "";

  @Column(name = "verified_by")
  private @Nullable String verifiedBy;

  @Column(name = "verified_for")
  private @Nullable String verifiedFor;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  private @Nullable String reasons;

  @Column(name = "excluded_by")
  private @Nullable String excludedBy;

  @Column(name = "annulled_on")
  private @Nullable LocalDate annulledOn;

  @Column(name = "circulated_on")
  private @Nullable LocalDate circulatedOn;

  @SuppressWarnings("NullAway.Init")
  protected CreditApplication() {} // for Jakarta Persistence

  /** One that {@link ApplicationPolicy} allows. */
  public CreditApplication(
      UUID caseId, NewApplication wanted, Caller caller, LocalDate today, Instant now) {
    this.id = UUID.randomUUID();
    this.caseId = caseId;
    this.kind = wanted.kind();
    this.applicant = wanted.applicant().strip();
    this.text = wanted.text().strip();
    this.papers = String.join(SEPARATOR, wanted.papers());
    this.commitment = wanted.commitment();
    this.revokingDocument = wanted.revokingDocument();
    this.filedBy = caller.name();
    this.filedFor = caller.actingFor();
    this.filedOn = today;
    this.filedAt = now;
  }

  /** Takes a step of {@link ApplicationSteps}. */
  public void take(String action, ApplicationSteps.Facts facts, StepInput input) {
    state = ApplicationSteps.WORKFLOW.take(action, state, facts, input);
  }

  /**
   * @param byRuleSet in force today
   */
  public void accepted(Caller caller, LocalDate today, String byRuleSet) {
    acceptedBy = caller.name();
    acceptedFor = caller.actingFor();
    acceptedOn = today;
    ruleSet = byRuleSet;
  }

  /**
   * @param met codes of the conditions found met
   */
  public void verified(Caller caller, String note, List<String> met) {
    verification = note;
    conditions = String.join(SEPARATOR, met);
    verifiedBy = caller.name();
    verifiedFor = caller.actingFor();
  }

  /**
   * @param why null where it is granted without reasons
   */
  public void decided(Caller caller, LocalDate today, @Nullable String why) {
    decidedBy = caller.name();
    decidedOn = today;
    reasons = why;
  }

  /**
   * Is refused because it cannot be repaired at all (C15).
   *
   * @param law or central policy that excludes it
   */
  public void excluded(String law) {
    excludedBy = law.strip();
  }

  public void annulled(LocalDate today, String why) {
    annulledOn = today;
    reasons = why;
  }

  public void circulated(LocalDate today) {
    circulatedOn = today;
  }

  /** Whether the caller took it in, accepted it or verified it. */
  boolean isHandledBy(Caller caller) {
    return caller.isOneOf(filedBy, filedFor, acceptedBy, acceptedFor, verifiedBy, verifiedFor);
  }

  boolean isFiledBy(Caller caller) {
    return caller.isOneOf(filedBy, filedFor);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public ApplicationKind kind() {
    return kind;
  }

  public ApplicationState state() {
    return state;
  }

  public UUID caseId() {
    return caseId;
  }

  public List<String> papers() {
    return words(papers);
  }

  /** Codes of the conditions found met. */
  public List<String> conditions() {
    return words(conditions);
  }

  public boolean commitment() {
    return commitment;
  }

  public @Nullable String revokingDocument() {
    return revokingDocument;
  }

  public LocalDate filedOn() {
    return filedOn;
  }

  public @Nullable LocalDate acceptedOn() {
    return acceptedOn;
  }

  public @Nullable String verification() {
    return verification;
  }

  public @Nullable LocalDate annulledOn() {
    return annulledOn;
  }

  public @Nullable LocalDate circulatedOn() {
    return circulatedOn;
  }

  public String filedBy() {
    return filedBy;
  }

  public @Nullable String filedFor() {
    return filedFor;
  }

  public Instant filedAt() {
    return filedAt;
  }

  public @Nullable String verifiedBy() {
    return verifiedBy;
  }

  public String applicant() {
    return applicant;
  }

  public String text() {
    return text;
  }

  public @Nullable String ruleSet() {
    return ruleSet;
  }

  public @Nullable String acceptedBy() {
    return acceptedBy;
  }

  public @Nullable String decidedBy() {
    return decidedBy;
  }

  public @Nullable LocalDate decidedOn() {
    return decidedOn;
  }

  public @Nullable String reasons() {
    return reasons;
  }

  /** Law or central policy that excludes the repair; null where none was named. */
  public @Nullable String excludedBy() {
    return excludedBy;
  }

  private static List<String> words(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
  }
}
