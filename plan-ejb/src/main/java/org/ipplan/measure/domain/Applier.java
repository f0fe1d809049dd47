package org.ipplan.measure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.measure.ApplierDetails;
import org.ipplan.measure.MeasureState;
import org.ipplan.measure.NewApplier;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** A department that applies a measure. */
@Entity
@Table(name = "measure_applier")
public class Applier {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "authority_code", nullable = false, updatable = false)
  private String authority;

  @Column(name = "measure_code", nullable = false, updatable = false)
  private String measure;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Embedded private Decided decided;

  @SuppressWarnings("NullAway.Init")
  protected Applier() {} // for Jakarta Persistence

  /**
   * What {@link MeasurePolicy} allows.
   *
   * @param authority code of the department whose entries it is about
   */
  public Applier(NewApplier wanted, String authority, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.authority = authority;
    this.measure = wanted.measure();
    this.department = wanted.department();
    this.reason = wanted.reason().strip();
    this.decided = new Decided(wanted.validFrom(), null, caller, now);
  }

  /** Takes a step of {@link CatalogueSteps#APPLIER}. */
  public void take(String action, Caller caller, StepInput input, Instant now) {
    decided.take(
        CatalogueSteps.APPLIER, action, decided.facts(authority, caller, false), input, now);
  }

  public List<StepOffer> offers(Caller caller) {
    return CatalogueSteps.APPLIER.offers(state(), decided.facts(authority, caller, false));
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String measure() {
    return measure;
  }

  public MeasureState state() {
    return decided.state();
  }

  public LocalDate validFrom() {
    return decided.validFrom();
  }

  public ApplierDetails details() {
    return new ApplierDetails(
        id,
        version,
        authority,
        measure,
        department,
        decided.validFrom(),
        decided.validTo(),
        reason,
        decided.state(),
        decided.proposedBy(),
        decided.proposedAt(),
        decided.decidedBy(),
        decided.decidedAt(),
        decided.decisionReason(),
        decided.endReason());
  }
}
