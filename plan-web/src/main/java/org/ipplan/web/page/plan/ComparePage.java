package org.ipplan.web.page.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageEntry.Relation;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageService;
import org.ipplan.plan.LineageState;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanVersionDetails;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;

/**
 * Backs app/plan/compare.xhtml: the plans of two years side by side, what became of each task, and
 * for the office the steps that settle it.
 */
@Named
@ViewScoped
public class ComparePage implements Serializable {
  @EJB transient LineageService lineage;
  @EJB transient PlanService plans;
  @Inject transient Refusals refusals;

  private String from;
  private String to;
  private String relation;
  private List<Integer> years = List.of();
  private List<LineageEntry> all = List.of();
  private List<Row> rows = List.of();
  private String fromNumber;
  private String toNumber;
  private LineageKind kind = LineageKind.CONTINUED;
  private String note;

  /** An entry with what the office fills in to settle it. */
  public static class Row implements Serializable {
    private final LineageEntry entry;
    private LineageKind kind;
    private String reason;

    Row(LineageEntry entry) {
      this.entry = entry;
      this.kind = entry.link() == null ? null : entry.link().kind();
    }

    public LineageEntry getEntry() {
      return entry;
    }

    public boolean isSuggested() {
      return entry.link() != null && entry.link().state() == LineageState.SUGGESTED;
    }

    public boolean isConfirmed() {
      return entry.link() != null && entry.link().state() == LineageState.CONFIRMED;
    }

    /** Kinds a confirmation may choose from; what has no later task can only be dropped. */
    public List<LineageKind> getKinds() {
      return entry.to() == null
          ? List.of(LineageKind.DROPPED)
          : List.of(LineageKind.CONTINUED, LineageKind.MERGED, LineageKind.SPLIT);
    }

    public LineageKind getKind() {
      return kind;
    }

    public void setKind(LineageKind kind) {
      this.kind = kind;
    }

    public String getReason() {
      return reason;
    }

    public void setReason(String reason) {
      this.reason = reason;
    }
  }

  public void load() {
    years = plans.published().stream().map(PlanVersionDetails::year).sorted().toList();
    if (years.size() < 2) {
      return;
    }
    if (Choice.number(to) == null) {
      to = String.valueOf(years.get(years.size() - 1));
    }
    if (Choice.number(from) == null) {
      from = String.valueOf(before(Choice.number(to)));
    }
    try {
      all = lineage.compare(Choice.number(from), Choice.number(to));
    } catch (DomainException e) {
      refusals.show(e);
    }
    rows =
        all.stream()
            .filter(entry -> chosen() == null || entry.relation() == chosen())
            .map(Row::new)
            .toList();
  }

  private int before(int year) {
    return years.stream().filter(each -> each < year).reduce((one, next) -> next).orElse(year - 1);
  }

  private Relation chosen() {
    return Choice.of(Relation.class, relation);
  }

  /** Suggests links for what is not settled. */
  public String suggest() {
    try {
      var made = lineage.suggest(Choice.number(from), Choice.number(to));
      refusals.done("lineage.suggested", made.links());
      if (made.withoutText() > 0) {
        refusals.done("lineage.without-text", made.withoutText());
      }
      return again();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  public String confirm(Row row) {
    return take(row, "confirm", row.getKind());
  }

  public String reject(Row row) {
    return take(row, "reject", null);
  }

  public String reopen(Row row) {
    return take(row, "reopen", null);
  }

  private String take(Row row, String action, LineageKind wanted) {
    var link = row.getEntry().link();
    var input = new StepInput(Choice.text(row.getReason()), null, null, null, null);
    try {
      lineage.take(link.id(), action, link.version(), wanted, input);
      refusals.done("done.task-link." + action);
      return again();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Sets a link by hand, by the numbers of the tasks. */
  public String set() {
    var earlier = task(fromNumber, true);
    var dropped = kind == LineageKind.DROPPED;
    var later = dropped ? null : task(toNumber, false);
    if (earlier == null || (later == null && !dropped)) {
      refusals.warn("lineage.number-unknown");
      return null;
    }
    try {
      lineage.set(
          new LineageService.ByHand(earlier, later, Choice.number(to), kind, Choice.text(note)));
      refusals.done("done.task-link.confirm");
      return again();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private UUID task(String number, boolean earlier) {
    var wanted = Choice.number(number);
    return all.stream()
        .map(entry -> earlier ? entry.from() : entry.to())
        .filter(task -> task != null && wanted != null && task.number() == wanted)
        .map(LineageEntry.Task::id)
        .findFirst()
        .orElse(null);
  }

  private String again() {
    var filter = Choice.text(relation) == null ? "" : "&relation=" + chosen();
    return "/app/plan/compare.xhtml?faces-redirect=true&from=" + from + "&to=" + to + filter;
  }

  /** How many entries have a relation. */
  public long count(Relation of) {
    return all.stream().filter(entry -> entry.relation() == of).count();
  }

  public List<Relation> getRelations() {
    return List.of(Relation.values());
  }

  public List<LineageKind> getKinds() {
    return List.of(LineageKind.values());
  }

  /** Score in percent. */
  public String percent(Double value) {
    return value == null ? "–" : String.format(Locale.ROOT, "%d%%", Math.round(value * 100));
  }

  public List<Row> getRows() {
    return rows;
  }

  public List<Integer> getYears() {
    return years;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getRelation() {
    return relation;
  }

  public void setRelation(String relation) {
    this.relation = relation;
  }

  public String getFromNumber() {
    return fromNumber;
  }

  public void setFromNumber(String fromNumber) {
    this.fromNumber = fromNumber;
  }

  public String getToNumber() {
    return toNumber;
  }

  public void setToNumber(String toNumber) {
    this.toNumber = toNumber;
  }

  public LineageKind getKind() {
    return kind;
  }

  public void setKind(LineageKind kind) {
    this.kind = kind;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
