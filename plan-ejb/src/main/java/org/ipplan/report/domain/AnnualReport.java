package org.ipplan.report.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ipplan.report.AnnualReportState;
import org.ipplan.report.MovedFigure;
import org.ipplan.report.ReportContent;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Sha256;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * An edition of an annual report. What was composed from records is kept with it, so that records
 * that change later change nothing in it; what was approved is kept as one text with its hash.
 */
@Entity
@Table(name = "annual_report")
public class AnnualReport {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false, updatable = false)
  private int year;

  @Column(nullable = false, updatable = false)
  private int edition;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AnnualReportState state = AnnualReportState.DRAFT;

  @Column(nullable = false)
  private String composed;

  @Column(nullable = false)
  private String moved = "[]";

  @Column(name = "records_on", nullable = false)
  private LocalDate recordsOn;

  @Column(name = "composed_by", nullable = false)
  private String composedBy;

  @Column(name = "composed_at", nullable = false)
  private Instant composedAt;

  /** Everybody with a hand in it, separated by commas. */
  @Column(nullable = false)
  private String makers = "";

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "submitted_by")
  private @Nullable String submittedBy;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "approved_by")
  private @Nullable String approvedBy;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  @Column(name = "published_on")
  private @Nullable LocalDate publishedOn;

  @Column private @Nullable String reason;

  @Column private @Nullable String content;

  @Column private @Nullable String sha256;

  @SuppressWarnings("NullAway.Init")
  protected AnnualReport() {} // for Jakarta Persistence

  /** A first draft. */
  @SuppressWarnings("NullAway.Init") // filled in by keep
  public static AnnualReport begin(
      int year, int edition, ReportContent composed, Caller caller, Instant now) {
    var begun = new AnnualReport();
    begun.id = UUID.randomUUID();
    begun.year = year;
    begun.edition = edition;
    begun.keep(composed, caller, now);
    return begun;
  }

  /** Takes what the records say now in place of what they said. */
  public void refresh(
      ReportContent now, List<MovedFigure> moves, Caller caller, Instant at, StepInput input) {
    step(AnnualReportSteps.REFRESH, caller, List.of(), input);
    moved = ContentJson.moved(moves);
    keep(now, caller, at);
  }

  private void keep(ReportContent content, Caller caller, Instant at) {
    composed = ContentJson.write(content);
    recordsOn = content.recordsOn();
    composedBy = caller.name();
    composedAt = at;
    madeBy(caller, at);
  }

  /** Where the table lets the caller write in it. */
  public void write(Caller caller, Instant at) {
    step(AnnualReportSteps.WRITE, caller, List.of(), StepInput.NONE);
    madeBy(caller, at);
  }

  /**
   * Takes a step that changes no text.
   *
   * @param textFaults what of the office's own words rests on no record
   * @param whole records and own words together; an approval freezes them
   * @param today the business date, which a publication bears
   */
  public void take(
      String action,
      Caller caller,
      List<Refusal> textFaults,
      ReportContent whole,
      Instant now,
      LocalDate today,
      StepInput input) {
    step(action, caller, textFaults, input);
    switch (action) {
      case AnnualReportSteps.SUBMIT -> {
        submittedBy = caller.name();
        submittedAt = now;
        madeBy(caller, now);
      }
      case AnnualReportSteps.APPROVE -> {
        approvedBy = caller.name();
        approvedAt = now;
        var frozen = ContentJson.write(whole);
        content = frozen;
        sha256 = Sha256.of(frozen.getBytes(UTF_8));
      }
      case AnnualReportSteps.PUBLISH -> publishedOn = today;
      default -> {}
    }
    if (input.reason() != null) {
      reason = input.reason();
    }
  }

  private void step(String action, Caller caller, List<Refusal> textFaults, StepInput input) {
    state = AnnualReportSteps.WORKFLOW.take(action, state, facts(caller, textFaults), input);
  }

  public List<StepOffer> offers(Caller caller, List<Refusal> textFaults) {
    return AnnualReportSteps.WORKFLOW.offers(state, facts(caller, textFaults));
  }

  private AnnualReportSteps.Facts facts(Caller caller, List<Refusal> textFaults) {
    return new AnnualReportSteps.Facts(caller, makers(), textFaults);
  }

  private void madeBy(Caller caller, Instant at) {
    var all = new TreeSet<>(makers());
    all.addAll(caller.selves());
    makers = String.join(",", all);
    // Own words lie in rows of their own: a change of them is a change of the edition.
    changedAt = at;
  }

  private Set<String> makers() {
    return makers.isEmpty() ? Set.of() : Set.of(makers.split(",", -1));
  }

  /** What the records said when it was composed. */
  public ReportContent composed() {
    return ContentJson.read(composed);
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

  public int edition() {
    return edition;
  }

  public AnnualReportState state() {
    return state;
  }
}
