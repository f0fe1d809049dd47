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
import org.ipplan.recognition.NewTypicalCase;
import org.ipplan.recognition.TypicalCaseState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** An experience worth following, from the department that hands it in to its publication. */
@Entity
@Table(name = "typical_case")
public class TypicalCase {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false)
  private int year;

  @Column(nullable = false)
  private int batch;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Column(nullable = false)
  private String unit;

  @Column(nullable = false)
  private String title;

  @Column(nullable = false)
  private String summary;

  @Column(nullable = false)
  private String practice;

  @Column(nullable = false)
  private String results;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TypicalCaseState state = TypicalCaseState.DRAFT;

  @Column(name = "written_by", nullable = false)
  private String writtenBy;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  @Column(name = "submitted_by")
  private @Nullable String submittedBy;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "shortlisted_by")
  private @Nullable String shortlistedBy;

  @Column(name = "shortlisted_for")
  private @Nullable String shortlistedFor;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "published_on")
  private @Nullable LocalDate publishedOn;

  @SuppressWarnings("NullAway.Init")
  protected TypicalCase() {} // for Jakarta Persistence

  /** A draft of a department, of what {@link TypicalCasePolicy} allows. */
  @SuppressWarnings("NullAway.Init") // filled in by write
  public static TypicalCase begin(
      String department, NewTypicalCase wanted, Caller caller, Instant now) {
    var begun = new TypicalCase();
    begun.id = UUID.randomUUID();
    begun.department = department;
    begun.fill(wanted, caller, now);
    return begun;
  }

  /** Writes it anew, where the table lets the caller. */
  public void write(NewTypicalCase wanted, Caller caller, Instant now) {
    state =
        TypicalCaseSteps.WORKFLOW.take(
            TypicalCaseSteps.WRITE, state, facts(caller, 0), StepInput.NONE);
    fill(wanted, caller, now);
  }

  private void fill(NewTypicalCase wanted, Caller caller, Instant now) {
    year = wanted.year();
    batch = wanted.batch();
    unit = wanted.unit().strip();
    title = wanted.title().strip();
    summary = wanted.summary().strip();
    practice = wanted.practice().strip();
    results = wanted.results().strip();
    writtenBy = caller.name();
    writtenAt = now;
  }

  /**
   * Takes a step of {@link TypicalCaseSteps} that changes no text.
   *
   * @param opinions how many experts gave theirs
   * @param today the business date, which a publication bears
   */
  public void take(
      String action, Caller caller, int opinions, Instant now, LocalDate today, StepInput input) {
    state = TypicalCaseSteps.WORKFLOW.take(action, state, facts(caller, opinions), input);
    switch (action) {
      case TypicalCaseSteps.SUBMIT -> {
        submittedBy = caller.name();
        submittedAt = now;
      }
      case TypicalCaseSteps.SHORTLIST -> {
        shortlistedBy = caller.name();
        shortlistedFor = caller.actingFor();
      }
      case TypicalCaseSteps.SELECT, TypicalCaseSteps.TURN_DOWN -> {
        decidedBy = caller.name();
        decidedAt = now;
      }
      case TypicalCaseSteps.PUBLISH -> publishedOn = today;
      default -> {}
    }
    if (input.reason() != null) {
      reason = input.reason();
    }
  }

  public List<StepOffer> offers(Caller caller, int opinions) {
    return TypicalCaseSteps.WORKFLOW.offers(state, facts(caller, opinions));
  }

  private TypicalCaseSteps.Facts facts(Caller caller, int opinions) {
    return new TypicalCaseSteps.Facts(caller, department, makers(), opinions);
  }

  private Set<String> makers() {
    return Stream.of(shortlistedBy, shortlistedFor)
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

  public String department() {
    return department;
  }

  public String title() {
    return title;
  }

  public TypicalCaseState state() {
    return state;
  }
}
