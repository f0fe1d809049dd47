package org.ipplan.web.page.report;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.progress.EvidenceService;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.progress.ReportState;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Refusal;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.supervision.TaskSummary;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Departments;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.Uploads;

/**
 * Backs app/report/report.xhtml: one report, to write for its department, to decide on for the
 * office, to read for everybody else who may.
 */
@Named
@ViewScoped
public class ReportPage implements Serializable {
  private static final String PARTS_MISSING = "report.parts-missing";
  private static final String NOT_CO_SIGNED = "report.not-co-signed";
  private static final Set<String> CURED_BY_WRITING =
      Set.of("report.narrative-empty", PARTS_MISSING, NOT_CO_SIGNED);

  @EJB transient ReportService reports;
  @EJB transient EvidenceService evidence;
  @EJB transient TaskBoardService board;
  @Inject transient Refusals refusals;
  @Inject transient Reader words;
  @Inject transient Departments departments;
  @Inject transient Uploads uploads;

  private String id;
  private UUID known;
  private ReportDetails report;
  private TaskSummary task;
  private List<StepForm> steps = List.of();
  private Draft draft;
  private ReportDetails newer;
  private long version;
  private transient List<Part> files;

  public void load() {
    known = Ids.of(id, "report.not-found");
    show(reports.get(known));
    draft = Draft.of(report.content());
    version = report.version();
    task = board.task(report.task()).summary();
  }

  private void show(ReportDetails shown) {
    report = shown;
    steps = offers();
  }

  private List<StepForm> offers() {
    return reports.offers(known).stream().map(StepForm::new).toList();
  }

  /** Saves what was typed. */
  public String save() {
    return saved(version) ? after("save") : null;
  }

  /** Saves what was typed over what somebody else saved in the meantime. */
  public String saveOver() {
    return saved(newer.version()) ? after("save") : null;
  }

  /** Lets go of what was typed and shows what somebody else saved. */
  public String takeNewer() {
    return address();
  }

  /** Saves what was typed and sends it up. */
  public String submit() {
    var reason = step("submit").getReason();
    var address = saved(version) ? take("submit") : null;
    if (address == null) {
      // saving may have made co-signatures void, and then a reason is asked for
      steps = offers();
      step("submit").setReason(reason);
    }
    return address;
  }

  private boolean saved(long basedOn) {
    var faults = draft.faults();
    faults.forEach(fault -> refusals.warn(fault.key(), fault.argument()));
    return faults.isEmpty()
        && attempt(
            () -> {
              report = reports.edit(known, basedOn, draft.content());
              version = report.version();
            });
  }

  /** Takes a step with what its form carries. */
  public String take(String action) {
    var step = step(action);
    return attempt(() -> reports.take(known, action, version, step.input())) ? after(action) : null;
  }

  private boolean attempt(Runnable change) {
    try {
      change.run();
      return true;
    } catch (DomainException e) {
      if (e.kind() == Kind.STALE) {
        newer = reports.get(known);
      } else {
        refusals.show(e);
      }
      return false;
    }
  }

  private String after(String action) {
    refusals.done("done.report." + action);
    return address();
  }

  private String address() {
    return "/app/report/report.xhtml?faces-redirect=true&id=" + id;
  }

  public void addFigure() {
    draft.getFigures().add(new FigureRow());
  }

  public void removeFigure(FigureRow row) {
    draft.getFigures().remove(row);
  }

  /** Adds the chosen files; what was typed stays on the page. */
  public void upload() {
    uploads.add(files, (name, content) -> evidence.add(known, name, content).fileName());
    refresh();
  }

  public void removeEvidence(UUID file) {
    attempt(() -> evidence.remove(file));
    refresh();
  }

  /** Reads the report again, unless somebody else changed its content: then saving will say so. */
  private void refresh() {
    var now = reports.get(known);
    var savedByItself = draft.faults().isEmpty() && now.content().equals(draft.content());
    if (savedByItself || now.content().equals(report.content())) {
      show(now);
      version = now.version();
    }
  }

  /** Steps that may not be taken now, with their reasons. */
  public List<StepForm> getLockedSteps() {
    return steps.stream().filter(step -> !step.getOffer().allowed()).toList();
  }

  /** The step of that name; null where the report offers none. */
  public StepForm step(String action) {
    return steps.stream()
        .filter(step -> step.getOffer().action().equals(action))
        .findFirst()
        .orElse(null);
  }

  /** Whether the step may be taken now. */
  public boolean may(String action) {
    var step = step(action);
    return step != null && step.getOffer().allowed();
  }

  /** Whether the report on the whole still lacks parts, so that submitting it takes a reason. */
  public boolean isPartsMissing() {
    return whySubmitIsLocked().contains(PARTS_MISSING);
  }

  /** Whether somebody asked to co-sign does not agree, so that submitting it takes a reason. */
  public boolean isNotCoSigned() {
    return whySubmitIsLocked().contains(NOT_CO_SIGNED);
  }

  /** Whether nothing but the writing itself keeps the report from being submitted. */
  public boolean isSubmittable() {
    return CURED_BY_WRITING.containsAll(whySubmitIsLocked());
  }

  private Set<String> whySubmitIsLocked() {
    var submit = step("submit");
    return submit == null
        ? Set.of()
        : submit.getOffer().blockedBy().stream().map(Refusal::guard).collect(Collectors.toSet());
  }

  /** Appends what the departments reported to what is being written. */
  public void takeParts() {
    var texts =
        report.parts().stream()
            .filter(part -> part.present() && part.narrative() != null)
            .map(
                part ->
                    words.text(
                        "report.part.heading",
                        departments.name(part.department()),
                        part.narrative()));
    var before = Stream.of(Choice.text(draft.getNarrative())).filter(Objects::nonNull);
    draft.setNarrative(Stream.concat(before, texts).collect(Collectors.joining("\n\n")));
  }

  /** Whether the last finding returned the report and points at this field. */
  public boolean pointedAt(String field) {
    var finding = getFinding();
    return report.state() == ReportState.RETURNED
        && finding != null
        && finding.fields().contains(field);
  }

  /** A place of the report that a return may point at, with its name for people. */
  public record Place(String field, String name) implements Serializable {}

  /** Everything a return may point at. */
  public List<Place> getPlaces() {
    var places = new ArrayList<Place>();
    for (var field : List.of("narrative", "percentComplete", "figures")) {
      places.add(new Place(field, words.text("field." + field)));
    }
    var figures = report.content().figures();
    for (int i = 0; i < figures.size(); i++) {
      var name = words.text("report.place.figure", figures.get(i).indicator());
      places.add(new Place("figures[" + i + "]", name));
    }
    report.evidence().forEach(file -> places.add(new Place(file.id().toString(), file.fileName())));
    return places;
  }

  /** What a finding points at, in words. */
  public String names(ReportDetails.Review review) {
    return getPlaces().stream()
        .filter(place -> review.fields().contains(place.field()))
        .map(Place::name)
        .collect(Collectors.joining(words.text("list.separator")));
  }

  public boolean isEditable() {
    return may("edit");
  }

  public int getLongest() {
    return ReportContent.MAX_NARRATIVE;
  }

  /** The office's last finding; null before there is one. */
  public ReportDetails.Review getFinding() {
    var reviews = report.reviews();
    return reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
  }

  public ReportDetails getReport() {
    return report;
  }

  public TaskSummary getTask() {
    return task;
  }

  /** The version that what is being typed is based on; moves on as the page saves by itself. */
  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  public Draft getDraft() {
    return draft;
  }

  /** What somebody else saved while this page was open; null where nobody did. */
  public ReportDetails getNewer() {
    return newer;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
