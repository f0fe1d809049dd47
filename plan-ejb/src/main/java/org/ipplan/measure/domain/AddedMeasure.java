package org.ipplan.measure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.ipplan.credit.CreditList;
import org.ipplan.measure.MeasureDetails;
import org.ipplan.measure.MeasureState;
import org.ipplan.measure.NewMeasure;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** A measure an office added. What it says never changes. */
@Entity
@Table(name = "measure")
public class AddedMeasure {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false, updatable = false)
  private String code;

  @Column(name = "authority_code", nullable = false, updatable = false)
  private String authority;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private CreditList list;

  @Column(updatable = false)
  private @Nullable String ground;

  @Column(name = "name_zh", nullable = false, updatable = false)
  private String nameZh;

  @Column(name = "name_en", updatable = false)
  private @Nullable String nameEn;

  @Column(nullable = false, updatable = false)
  private String law;

  @Column(nullable = false, updatable = false)
  private String article;

  @Column(nullable = false, updatable = false)
  private String item;

  @Column(updatable = false)
  private @Nullable UUID replaces;

  @Column(nullable = false)
  private boolean stated;

  @Embedded private Decided decided;

  @SuppressWarnings("NullAway.Init")
  protected AddedMeasure() {} // for Jakarta Persistence

  /**
   * A measure that {@link MeasurePolicy} allows.
   *
   * @param code by which others name it
   * @param authority code of the department that adds it
   */
  public AddedMeasure(
      NewMeasure wanted, String code, String authority, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.code = code;
    this.authority = authority;
    this.list = wanted.list();
    this.ground = wanted.ground();
    this.nameZh = wanted.nameZh().strip();
    this.nameEn = wanted.nameEn();
    this.law = wanted.law().strip();
    this.article = wanted.article().strip();
    this.item = wanted.item().strip();
    this.replaces = wanted.replaces();
    this.decided = new Decided(wanted.validFrom(), wanted.validTo(), caller, now);
  }

  /** Takes a step of {@link CatalogueSteps#MEASURE}. */
  public void take(String action, Caller caller, StepInput input, Instant now) {
    decided.take(
        CatalogueSteps.MEASURE, action, decided.facts(authority, caller, false), input, now);
    stated = stated || action.equals(CatalogueSteps.CONFIRM);
  }

  /** Another takes its place from a day on. */
  public void replacedFrom(LocalDate day, String reason, Caller caller, Instant now) {
    var input = new StepInput(reason, null, null, null, day);
    decided.take(
        CatalogueSteps.MEASURE,
        CatalogueSteps.REPLACE,
        decided.facts(authority, caller, true),
        input,
        now);
  }

  public List<StepOffer> offers(Caller caller) {
    return CatalogueSteps.MEASURE.offers(state(), decided.facts(authority, caller, false));
  }

  /** Whether an entry of a list on a ground has it. */
  public boolean follows(CreditList of, String onGround) {
    return list == of && (ground == null || ground.equals(onGround));
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String code() {
    return code;
  }

  public String authority() {
    return authority;
  }

  public CreditList list() {
    return list;
  }

  public MeasureState state() {
    return decided.state();
  }

  public LocalDate validFrom() {
    return decided.validFrom();
  }

  public @Nullable UUID replaces() {
    return replaces;
  }

  public MeasureDetails details() {
    return new MeasureDetails(
        id,
        version,
        code,
        authority,
        list,
        ground,
        nameZh,
        nameEn,
        law,
        article,
        item,
        decided.validFrom(),
        decided.validTo(),
        replaces,
        decided.state(),
        stated,
        decided.proposedBy(),
        decided.proposedAt(),
        decided.decidedBy(),
        decided.decidedAt(),
        decided.decisionReason(),
        decided.endReason());
  }
}
