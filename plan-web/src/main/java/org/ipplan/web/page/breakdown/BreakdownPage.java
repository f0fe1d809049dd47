package org.ipplan.web.page.breakdown;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.breakdown.ItemDetails;
import org.ipplan.breakdown.MilestoneDetails;
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.breakdown.SubTaskDetails;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.breakdown.SubTaskState;
import org.ipplan.breakdown.TargetDetails;
import org.ipplan.breakdown.TargetService;
import org.ipplan.plan.TaskState;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.supervision.TaskDetails;
import org.ipplan.supervision.TaskDetails.Share;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs WEB-INF/breakdown/breakdown.xhtml: what the shares of a task are broken down into. */
@Named
@ViewScoped
public class BreakdownPage implements Serializable {
  private static final Set<AssignmentState> WORKED_ON =
      Set.of(AssignmentState.ACCEPTED, AssignmentState.IN_PROGRESS);
  private static final Set<TaskState> UNDER_WAY = Set.of(TaskState.ASSIGNED, TaskState.IN_PROGRESS);

  @EJB transient SubTaskService subTaskService;
  @EJB transient MilestoneService milestoneService;
  @EJB transient TargetService targetService;
  @Inject transient SignedIn signedIn;
  @Inject transient Refusals refusals;

  private UUID task;
  private Share own;
  private List<ItemRow> subTasks = List.of();
  private List<ItemRow> milestones = List.of();
  private List<ItemRow> targets = List.of();
  private final ItemForm newSubTask = new ItemForm();
  private final ItemForm newMilestone = new ItemForm();
  private final ItemForm newTarget = new ItemForm();

  /** This page part of a task, read once a view. */
  public BreakdownPage of(TaskDetails shown) {
    if (!shown.summary().id().equals(task)) {
      task = shown.summary().id();
      own = ownShare(shown);
      read();
    }
    return this;
  }

  private Share ownShare(TaskDetails shown) {
    return shown.assignments().stream()
        .filter(share -> signedIn.belongsTo(share.department().code()) && signedIn.isOfficial())
        .filter(share -> WORKED_ON.contains(share.state()))
        .filter(share -> UNDER_WAY.contains(shown.summary().state()))
        .findFirst()
        .orElse(null);
  }

  private void read() {
    var ofSubTasks = subTaskService.ofTask(task);
    var ofMilestones = milestoneService.ofTask(task);
    var ofTargets = targetService.ofTask(task);
    var offers = offers(ofSubTasks, ofMilestones, ofTargets);
    subTasks = ofSubTasks.stream().map(s -> ItemRow.of(s, of(offers, s.item()))).toList();
    milestones = ofMilestones.stream().map(m -> ItemRow.of(m, of(offers, m.item()))).toList();
    targets = ofTargets.stream().map(t -> ItemRow.of(t, of(offers, t.item()))).toList();
  }

  private static List<StepOffer> of(Map<UUID, List<StepOffer>> offers, ItemDetails item) {
    return offers.getOrDefault(item.id(), List.of());
  }

  /** A department acts on its own items, the office on every milestone. */
  private Map<UUID, List<StepOffer>> offers(
      List<SubTaskDetails> ofSubTasks,
      List<MilestoneDetails> ofMilestones,
      List<TargetDetails> ofTargets) {
    Map<UUID, List<StepOffer>> offers = new HashMap<>();
    ownShares(ofSubTasks.stream().map(SubTaskDetails::item))
        .forEach(share -> offers.putAll(subTaskService.offersOf(share)));
    milestoneShares(ofMilestones.stream().map(MilestoneDetails::item))
        .forEach(share -> offers.putAll(milestoneService.offersOf(share)));
    ownShares(ofTargets.stream().map(TargetDetails::item))
        .forEach(share -> offers.putAll(targetService.offersOf(share)));
    return offers;
  }

  private Set<UUID> milestoneShares(Stream<ItemDetails> items) {
    return signedIn.isOffice()
        ? items.map(ItemDetails::assignment).collect(Collectors.toSet())
        : ownShares(items);
  }

  private Set<UUID> ownShares(Stream<ItemDetails> items) {
    return items
        .filter(item -> signedIn.belongsTo(item.department()))
        .map(ItemDetails::assignment)
        .collect(Collectors.toSet());
  }

  /** Takes a step on an item. */
  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    return done("done." + panel.kind() + "." + action, () -> take(panel, action, step.input()));
  }

  /** Lets an item and the one above it change places. */
  public String moveUp(ItemRow row) {
    return done("done.item.move", () -> take(row.steps(), "move-up", StepInput.NONE));
  }

  /** Lets an item and the one below it change places. */
  public String moveDown(ItemRow row) {
    return done("done.item.move", () -> take(row.steps(), "move-down", StepInput.NONE));
  }

  /** Whether the reader may move it up. */
  public boolean mayRise(ItemRow row) {
    var rows = ofShare(row);
    return row.movable() && rows.indexOf(row) > 0;
  }

  /** Whether the reader may move it down. */
  public boolean maySink(ItemRow row) {
    var rows = ofShare(row);
    return row.movable() && rows.indexOf(row) < rows.size() - 1;
  }

  private List<ItemRow> ofShare(ItemRow row) {
    return Stream.of(subTasks, milestones, targets)
        .flatMap(List::stream)
        .filter(each -> each.kind().equals(row.kind()))
        .filter(each -> each.item().assignment().equals(row.item().assignment()))
        .toList();
  }

  private void take(StepPanel panel, String action, StepInput input) {
    switch (panel.kind()) {
      case "sub-task" -> subTaskService.take(panel.id(), action, panel.version(), input);
      case "milestone" -> milestoneService.take(panel.id(), action, panel.version(), input);
      default -> targetService.take(panel.id(), action, panel.version(), input);
    }
  }

  public String addSubTask() {
    return done("done.item.add", () -> subTaskService.add(own.id(), newSubTask.subTaskPlan()));
  }

  public String addMilestone() {
    return done(
        "done.item.add", () -> milestoneService.add(own.id(), newMilestone.milestonePlan()));
  }

  public String addTarget() {
    return done("done.item.add", () -> targetService.add(own.id(), newTarget.targetPlan()));
  }

  /** Plans an item anew. */
  public String change(ItemRow row) {
    return done("done.item.edit", () -> write(row));
  }

  private void write(ItemRow row) {
    var id = row.item().id();
    var version = row.item().version();
    switch (row.kind()) {
      case "sub-task" -> subTaskService.change(id, version, row.form().subTaskPlan());
      case "milestone" -> milestoneService.change(id, version, row.form().milestonePlan());
      default -> targetService.change(id, version, row.form().targetPlan());
    }
  }

  /** Reports a number. */
  public String record(ItemRow row) {
    return done(
        "done.target.record", () -> targetService.record(row.item().id(), row.value().reported()));
  }

  private String done(String said, Runnable deed) {
    try {
      deed.run();
      refusals.done(said);
      return "/app/plan/task.xhtml?faces-redirect=true&id=" + task;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Whether there is anything to show or to do. */
  public boolean isShown() {
    return own != null || !isUntouched();
  }

  public boolean isUntouched() {
    return subTasks.isEmpty() && milestones.isEmpty() && targets.isEmpty();
  }

  /** Whether the reader's department breaks its share down. */
  public boolean isMayAdd() {
    return own != null;
  }

  /** Whether the reader's department may break the whole down. */
  public boolean isLeads() {
    return own != null && own.role() == AssignmentRole.LEAD;
  }

  /** The share the reader's department works on; null where there is none. */
  public Share getOwn() {
    return own;
  }

  /** Whether an item's date lies beyond its share's. */
  public boolean isBeyond() {
    return Stream.of(subTasks, milestones, targets)
        .flatMap(List::stream)
        .anyMatch(row -> row.item().beyondShare());
  }

  /** Sub-tasks of a department that milestones may belong to. */
  public List<ItemDetails> subTasksOf(String department) {
    return subTasks.stream()
        .filter(row -> row.subTask().state() != SubTaskState.CANCELLED)
        .map(ItemRow::item)
        .filter(item -> item.department().equals(department))
        .toList();
  }

  /** Title of the sub-task a milestone belongs to; null where it belongs to none. */
  public String under(ItemRow row) {
    return row.milestone() == null
        ? null
        : subTasks.stream()
            .map(ItemRow::item)
            .filter(item -> item.id().equals(row.milestone().subTask()))
            .map(ItemDetails::title)
            .findFirst()
            .orElse(null);
  }

  public List<ItemRow> getSubTasks() {
    return subTasks;
  }

  public List<ItemRow> getMilestones() {
    return milestones;
  }

  public List<ItemRow> getTargets() {
    return targets;
  }

  public ItemForm getNewSubTask() {
    return newSubTask;
  }

  public ItemForm getNewMilestone() {
    return newMilestone;
  }

  public ItemForm getNewTarget() {
    return newTarget;
  }
}
