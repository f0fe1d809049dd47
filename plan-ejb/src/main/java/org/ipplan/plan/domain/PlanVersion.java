package org.ipplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.plan.PlanState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * A version of a year's plan. It begins as a draft when an import is committed, is published by a
 * second person, and is superseded by the next one that is published.
 */
@Entity
@Table(name = "plan_version")
public class PlanVersion {

  /** What a step on a version is decided on. */
  public record Facts(PlanVersion plan, Caller caller) {
    private boolean importedByCaller() {
      return caller.isOneOf(plan.importedBy, plan.importedFor);
    }
  }

  /** Steps of a version. */
  public static final Workflow<PlanState, Facts> WORKFLOW =
      new Workflow<>(
          "plan-version",
          PlanState.class,
          List.of(
              Transition.<PlanState, Facts>step(
                      "publish", Set.of(PlanState.DRAFT), PlanState.PUBLISHED)
                  .by(
                      Guard.that(
                          "plan.publisher-role", facts -> facts.caller().is(Role.OFFICE_LEAD)))
                  .by(Guard.that("plan.four-eyes", facts -> !facts.importedByCaller()))));

  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false)
  private int year;

  @Column(nullable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private PlanState state = PlanState.DRAFT;

  @Column(nullable = false)
  private boolean sample;

  @Column(name = "title_zh")
  private @Nullable String titleZh;

  @Column(name = "title_en")
  private @Nullable String titleEn;

  @Column(name = "source_text", updatable = false)
  private @Nullable String sourceText;

  @Column(name = "source_hash", nullable = false, updatable = false)
  private String sourceHash;

  @Column(name = "imported_by", nullable = false)
  private String importedBy;

  @Column(name = "imported_for", updatable = false)
  private @Nullable String importedFor;

  @Column(name = "imported_at", nullable = false)
  private Instant importedAt;

  @Column(name = "published_by")
  private @Nullable String publishedBy;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @SuppressWarnings("NullAway.Init")
  protected PlanVersion() {} // for Jakarta Persistence

  private PlanVersion(
      int year, int number, BilingualText title, String hash, String by, Instant at) {
    this.id = UUID.randomUUID();
    this.year = year;
    this.number = number;
    this.titleZh = title.zh();
    this.titleEn = title.en();
    this.sourceHash = hash;
    this.importedBy = by;
    this.importedAt = at;
  }

  /** The draft that an import becomes. */
  public static PlanVersion draft(
      int number, BilingualText title, PlanImport source, Caller caller, Instant now) {
    var draft =
        new PlanVersion(source.year(), number, title, source.sourceHash(), caller.name(), now);
    draft.sourceText = source.sourceText();
    draft.importedFor = caller.actingFor();
    return draft;
  }

  /** The sample year, published from the start; a year has at most one. */
  public static PlanVersion sampleYear(int year, BilingualText title, Instant now) {
    var sample = new PlanVersion(year, 1, title, "sample", Caller.PRODUCT.name(), now);
    sample.sample = true;
    sample.state = PlanState.PUBLISHED;
    sample.publishedBy = Caller.PRODUCT.name();
    sample.publishedAt = now;
    return sample;
  }

  /** Puts the draft in force. */
  public void publish(Caller caller, Instant now) {
    state = WORKFLOW.take("publish", state, new Facts(this, caller), StepInput.NONE);
    publishedBy = caller.name();
    publishedAt = now;
  }

  /** Gives way to the version just published. */
  public void supersede() {
    state = PlanState.SUPERSEDED;
  }

  public List<StepOffer> offers(Caller caller) {
    return WORKFLOW.offers(state, new Facts(this, caller));
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

  public int number() {
    return number;
  }

  public boolean isSample() {
    return sample;
  }
}
