package org.ipplan.progress.domain;

import static org.ipplan.progress.domain.ReportWorkflow.APPROVE;
import static org.ipplan.progress.domain.ReportWorkflow.EDIT;
import static org.ipplan.progress.domain.ReportWorkflow.LOCK;
import static org.ipplan.progress.domain.ReportWorkflow.RETURN;
import static org.ipplan.progress.domain.ReportWorkflow.SEND_BACK;
import static org.ipplan.progress.domain.ReportWorkflow.SIGN_OFF;
import static org.ipplan.progress.domain.ReportWorkflow.SUBMIT;
import static org.ipplan.progress.domain.ReportWorkflow.TABLE;
import static org.ipplan.progress.domain.ReportWorkflow.UNLOCK;
import static org.ipplan.progress.domain.ReportWorkflow.WITHDRAW;

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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.calendar.Term;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportState;
import org.ipplan.progress.domain.ReportStep.SignOff;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * What one department says of its share in one period, with everything it submitted and what the
 * office found. Aggregate root; every change is a step of {@link ReportWorkflow}.
 */
@Entity
@Table(name = "report")
public class Report {
  /** Time to change a returned report where the office names no day; our own practice, no law. */
  public static final Term TO_CHANGE = Term.workingDays(5);

  @Id private UUID id;
  @Version private long version;

  @Column(name = "assignment_id", nullable = false)
  private UUID assignment;

  @Column(name = "task_id", nullable = false)
  private UUID task;

  @Column(name = "department_code", nullable = false)
  private String department;

  @Column(nullable = false)
  private String period;

  @Column(nullable = false)
  private boolean consolidated;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ReportState state = ReportState.DRAFT;

  @Column(nullable = false)
  private String narrative;

  @Column(name = "percent_complete", nullable = false)
  private int percentComplete;

  @Column(nullable = false)
  private Figures figures;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  /**
   * Day the term to change it was counted from; null where the day was named or is the period's.
   */
  @Column(name = "due_from_on")
  private @Nullable LocalDate dueFromOn;

  @Column(name = "created_by", nullable = false)
  private String createdBy;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "submitted_by")
  private @Nullable String submittedBy;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "ever_submitted", nullable = false)
  private boolean everSubmitted;

  @Column(name = "signed_off_by")
  private @Nullable String signedOffBy;

  @Column(name = "signed_off_at")
  private @Nullable Instant signedOffAt;

  @Column(name = "file_changes", nullable = false)
  private int fileChanges;

  @ElementCollection
  @CollectionTable(name = "report_comment", joinColumns = @JoinColumn(name = "report_id"))
  private Set<Comment> comments = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "report_maker", joinColumns = @JoinColumn(name = "report_id"))
  @Column(name = "name", nullable = false)
  private Set<String> makers = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "report_submission", joinColumns = @JoinColumn(name = "report_id"))
  private Set<Submission> submissions = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "report_review", joinColumns = @JoinColumn(name = "report_id"))
  private Set<Review> reviews = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Report() {} // for Jakarta Persistence

  private Report(
      AssignmentDetails share,
      PeriodDetails period,
      boolean consolidated,
      ReportContent content,
      Caller maker,
      Instant now) {
    this.id = UUID.randomUUID();
    this.assignment = share.id();
    this.task = share.task();
    this.department = share.department();
    this.period = period.code();
    this.consolidated = consolidated;
    this.narrative = content.narrative();
    this.percentComplete = content.percentComplete();
    this.figures = new Figures(content.figures());
    this.dueOn = period.dueOn();
    this.createdBy = maker.name();
    this.createdAt = now;
    this.makers.addAll(maker.selves());
  }

  /**
   * A draft on a share that {@link BeginPolicy} allows.
   *
   * @param content as {@link ReportContentPolicy} left it
   */
  public static Report begin(
      AssignmentDetails share,
      PeriodDetails period,
      boolean consolidated,
      ReportContent content,
      Caller caller,
      Instant now) {
    BeginPolicy.require(share, period, consolidated);
    return new Report(share, period, consolidated, content, caller, now);
  }

  /** Every step, whether the caller may take it now, and if not, why not. */
  public List<StepOffer> offers(Standing standing) {
    return TABLE.offers(state, facts(standing));
  }

  /** Refuses whoever may not work on the text and the files now. */
  public void requireEditable(Standing standing) {
    decide(EDIT, standing, StepInput.NONE);
  }

  /**
   * Replaces the text.
   *
   * @return whether it says anything else than before
   */
  public boolean edit(Standing standing, ReportContent content) {
    state = decide(EDIT, standing, StepInput.NONE);
    if (content.equals(content())) {
      return false;
    }
    narrative = content.narrative();
    percentComplete = content.percentComplete();
    figures = new Figures(content.figures());
    makers.addAll(standing.caller().selves());
    voidSignOff();
    return true;
  }

  /** Notes that a file was added or taken off: what was signed off is no longer what stands. */
  public void filesChanged(Standing standing) {
    voidSignOff();
    if (standing.signOff()) {
      fileChanges++;
    }
  }

  /** Signs off the very text and files, inside the department. */
  public void signOff(Standing standing, Instant now) {
    state = decide(SIGN_OFF, standing, StepInput.NONE);
    signedOffBy = standing.caller().name();
    signedOffAt = now;
  }

  /** Sends it back inside the department with a comment that stays there. */
  public void sendBack(Standing standing, StepInput input, Instant now) {
    state = decide(SEND_BACK, standing, input);
    voidSignOff();
    var comment = Objects.requireNonNull(input.reason()).strip();
    comments.add(new Comment(UUID.randomUUID(), comment, standing.caller().name(), now));
  }

  private void voidSignOff() {
    signedOffBy = null;
    signedOffAt = null;
  }

  /**
   * Submits the text as it stands; what is submitted stays as it was.
   *
   * @param input its reason says why it goes up without parts or co-signatures, where it does
   */
  public void submit(Standing standing, StepInput input, Instant now) {
    var reason = input.reason();
    var explained = reason != null && !reason.isBlank();
    state = decide(SUBMIT, explained ? standing.explained() : standing, input);
    var caller = standing.caller().name();
    submittedBy = caller;
    submittedAt = now;
    everSubmitted = true;
    makers.addAll(standing.caller().selves());
    submissions.add(
        new Submission(submissionCount() + 1, narrative, percentComplete, figures, caller, now));
  }

  /** Takes a submission back before anybody decided on it. */
  public void withdraw(Standing standing) {
    state = decide(WITHDRAW, standing, StepInput.NONE);
  }

  /**
   * Sends it back to the department.
   *
   * @param due last day to submit it again; not before today
   * @param files ids of the files that went up, which the input's fields may name
   */
  public void giveBack(
      Standing standing,
      StepInput input,
      LocalDate due,
      Set<String> files,
      LocalDate today,
      Instant now) {
    var returned = decide(RETURN, standing, input);
    if (due.isBefore(today)) {
      throw DomainException.invalid("dueOn", "input.past-date", today);
    }
    var fields = PointedAt.checked(input.fields(), figures.list().size(), files);
    state = returned;
    dueOn = due;
    dueFromOn = input.dueOn() == null && input.workingDays() == null ? today : null;
    voidSignOff();
    review(Review.Decision.RETURNED, input.reason(), due, fields, standing, now);
  }

  /** Closes it for good, with its period. */
  public void lock(Standing standing) {
    state = decide(LOCK, standing, StepInput.NONE);
  }

  /** Makes it what it was before its period was closed, with the period's reopening. */
  public void unlock(Standing standing) {
    state = decide(UNLOCK, standing.byProduct(), StepInput.NONE);
  }

  /** Accepts what was submitted, with a note or without. */
  public void approve(Standing standing, StepInput input, Instant now) {
    state = decide(APPROVE, standing, input);
    var note = input.note() == null ? input.reason() : input.note();
    review(Review.Decision.APPROVED, note, null, "", standing, now);
  }

  private void review(
      Review.Decision decision,
      @Nullable String reason,
      @Nullable LocalDate due,
      String fields,
      Standing standing,
      Instant now) {
    var by = standing.caller().name();
    reviews.add(
        new Review(UUID.randomUUID(), submissionCount(), decision, reason, due, fields, by, now));
  }

  private ReportState decide(String action, Standing standing, StepInput input) {
    return TABLE.take(action, state, facts(standing), input);
  }

  private ReportStep facts(Standing standing) {
    return new ReportStep(
        standing.caller(),
        department,
        narrative,
        standing.share(),
        standing.maker(),
        signOff(standing),
        standing.whole());
  }

  private SignOff signOff(Standing standing) {
    if (!standing.signOff()) {
      return SignOff.NOT_USED;
    }
    return signedOffBy == null ? SignOff.MISSING : SignOff.GIVEN;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID assignment() {
    return assignment;
  }

  public UUID task() {
    return task;
  }

  public String department() {
    return department;
  }

  public String period() {
    return period;
  }

  public boolean consolidated() {
    return consolidated;
  }

  public ReportState state() {
    return state;
  }

  /** The text as the department is working on it. */
  public ReportContent content() {
    return new ReportContent(narrative, percentComplete, figures.list());
  }

  /** Whether text and files may still change. */
  public boolean isWorkedOn(Whole whole) {
    return !whole.closed() && (state == ReportState.DRAFT || state == ReportState.RETURNED);
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** How often it was submitted, which is the number of the last submission. */
  public int submissionCount() {
    return submissions.size();
  }
}
