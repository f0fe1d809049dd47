package org.ipplan.inspection.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.inspection.InspectionKind;
import org.ipplan.inspection.InspectionState;
import org.ipplan.inspection.NewInspection;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * An inspection, from the assignment it rests on to its close. Somebody other than whoever prepared
 * it approves its plan; it is concluded by a feedback to the departments, and never deleted.
 */
@Entity
@Table(name = "inspection")
public class Inspection {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false)
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private InspectionKind kind;

  @Column(name = "ordered_by", nullable = false)
  private String orderedBy;

  @Column(name = "document_number", nullable = false)
  private String documentNumber;

  @Column(name = "ordered_on", nullable = false)
  private LocalDate orderedOn;

  @Column(name = "matter")
  private @Nullable String matter;

  @Column(name = "from_on", nullable = false)
  private LocalDate fromOn;

  @Column(name = "to_on", nullable = false)
  private LocalDate toOn;

  @Column(nullable = false)
  private String methods;

  @Column(name = "overlap_reason")
  private @Nullable String overlapReason;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private InspectionState state = InspectionState.DRAFT;

  @Column(name = "prepared_by", nullable = false, updatable = false)
  private String preparedBy;

  @Column(name = "prepared_at", nullable = false, updatable = false)
  private Instant preparedAt;

  @Column(name = "approved_by")
  private @Nullable String approvedBy;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  @Column(name = "conclusion")
  private @Nullable String conclusion;

  @Column(name = "concluded_by")
  private @Nullable String concludedBy;

  @Column(name = "concluded_on")
  private @Nullable LocalDate concludedOn;

  @Column(name = "ended_reason")
  private @Nullable String endedReason;

  @ElementCollection
  @CollectionTable(
      name = "inspection_department",
      joinColumns = @JoinColumn(name = "inspection_id"))
  @Column(name = "department_code")
  private Set<String> departments = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "inspection_task", joinColumns = @JoinColumn(name = "inspection_id"))
  @Column(name = "task_id")
  private Set<UUID> tasks = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "inspection_author", joinColumns = @JoinColumn(name = "inspection_id"))
  @Column(name = "name")
  private Set<String> authors = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "inspection_maker", joinColumns = @JoinColumn(name = "inspection_id"))
  @Column(name = "name")
  private Set<String> makers = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Inspection() {} // for Jakarta Persistence

  /** A draft that {@link InspectionPolicy} allows. */
  public static Inspection prepare(NewInspection wanted, Caller caller, Instant now) {
    var inspection = new Inspection();
    inspection.id = UUID.randomUUID();
    inspection.preparedBy = caller.name();
    inspection.preparedAt = now;
    inspection.write(wanted, caller);
    return inspection;
  }

  /** Writes the draft anew. */
  public void edit(NewInspection wanted, InspectionSteps.Facts facts) {
    state = InspectionSteps.WORKFLOW.take(InspectionSteps.EDIT, state, facts, StepInput.NONE);
    write(wanted, facts.caller());
  }

  private void write(NewInspection wanted, Caller caller) {
    title = wanted.title().strip();
    kind = wanted.kind();
    orderedBy = wanted.orderedBy().strip();
    documentNumber = wanted.documentNumber().strip();
    orderedOn = wanted.orderedOn();
    matter = text(wanted.matter());
    fromOn = wanted.fromOn();
    toOn = wanted.toOn();
    methods = wanted.methods().stream().map(Enum::name).collect(Collectors.joining(","));
    overlapReason = text(wanted.overlapReason());
    become(departments, wanted.departments());
    become(tasks, wanted.tasks());
    become(authors, wanted.authors());
    makers.addAll(caller.selves());
  }

  private static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static <T> void become(Set<T> kept, List<T> wanted) {
    kept.retainAll(wanted);
    kept.addAll(wanted);
  }

  /**
   * Takes a step of {@link InspectionSteps} other than {@code edit}.
   *
   * @param today the day of the feedback where the step is {@code conclude}
   */
  public void take(
      String action, InspectionSteps.Facts facts, Instant now, LocalDate today, StepInput input) {
    state = InspectionSteps.WORKFLOW.take(action, state, facts, input);
    switch (action) {
      case InspectionSteps.APPROVE -> approve(facts, now, input);
      case InspectionSteps.CONCLUDE -> conclude(facts.caller(), today, input);
      case InspectionSteps.CANCEL -> endedReason = input.reason();
      default -> {
        // the state says it all
      }
    }
  }

  private void approve(InspectionSteps.Facts facts, Instant now, StepInput input) {
    approvedBy = facts.caller().name();
    approvedAt = now;
    if (overlapReason == null && !facts.overlaps().isEmpty()) {
      overlapReason = text(input.reason());
    }
  }

  private void conclude(Caller caller, LocalDate today, StepInput input) {
    conclusion = input.note();
    concludedBy = caller.name();
    concludedOn = today;
  }

  public List<StepOffer> offers(InspectionSteps.Facts facts) {
    return InspectionSteps.WORKFLOW.offers(state, facts);
  }

  /** Whether findings may be written and fed back: it inspects, or has just concluded. */
  public boolean isInspecting() {
    return state == InspectionState.UNDER_WAY || state == InspectionState.CONCLUDED;
  }

  /** Whether its conclusion was fed back. */
  public boolean isConcluded() {
    return state == InspectionState.CONCLUDED || state == InspectionState.CLOSED;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public InspectionState state() {
    return state;
  }

  public @Nullable String overlapReason() {
    return overlapReason;
  }

  public Set<String> departments() {
    return Set.copyOf(departments);
  }

  public Set<UUID> tasks() {
    return Set.copyOf(tasks);
  }

  public Set<String> authors() {
    return Set.copyOf(authors);
  }

  public Set<String> makers() {
    return Set.copyOf(makers);
  }
}
