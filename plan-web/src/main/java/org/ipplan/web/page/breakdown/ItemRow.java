package org.ipplan.web.page.breakdown;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.ipplan.breakdown.ItemDetails;
import org.ipplan.breakdown.MilestoneDetails;
import org.ipplan.breakdown.SubTaskDetails;
import org.ipplan.breakdown.TargetDetails;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.StepPanel;

/**
 * One sub-task, milestone or target as the page shows it.
 *
 * @param kind as words and workflows name it
 * @param subTask the item where it is one, else null; so are milestone and target
 * @param steps those on offer, without what is written
 * @param form to plan it anew, null where the reader may not
 * @param value to report a number, null where the reader may not
 * @param movable whether the reader may give it another place
 */
public record ItemRow(
    String kind,
    ItemDetails item,
    String state,
    SubTaskDetails subTask,
    MilestoneDetails milestone,
    TargetDetails target,
    StepPanel steps,
    ItemForm form,
    ValueForm value,
    boolean movable)
    implements Serializable {
  private static final Set<String> WRITTEN = Set.of("edit", "record", "move-up", "move-down");

  static ItemRow of(SubTaskDetails subTask, List<StepOffer> offers) {
    var item = subTask.item();
    var form = may(offers, "edit") ? ItemForm.of(subTask) : null;
    var movable = may(offers, "move-up");
    var steps = steps("sub-task", item, offers);
    return new ItemRow(
        "sub-task", item, subTask.state().name(), subTask, null, null, steps, form, null, movable);
  }

  static ItemRow of(MilestoneDetails milestone, List<StepOffer> offers) {
    var item = milestone.item();
    var form = may(offers, "edit") ? ItemForm.of(milestone) : null;
    var movable = may(offers, "move-up");
    var steps = steps("milestone", item, offers);
    return new ItemRow(
        "milestone",
        item,
        milestone.state().name(),
        null,
        milestone,
        null,
        steps,
        form,
        null,
        movable);
  }

  static ItemRow of(TargetDetails target, List<StepOffer> offers) {
    var item = target.item();
    var form = may(offers, "edit") ? ItemForm.of(target) : null;
    var value = may(offers, "record") ? new ValueForm() : null;
    var movable = may(offers, "move-up");
    var steps = steps("target", item, offers);
    return new ItemRow(
        "target", item, target.state().name(), null, null, target, steps, form, value, movable);
  }

  private static boolean may(List<StepOffer> offers, String action) {
    return offers.stream().anyMatch(offer -> offer.action().equals(action) && offer.allowed());
  }

  private static StepPanel steps(String kind, ItemDetails item, List<StepOffer> offers) {
    var steps = offers.stream().filter(offer -> !WRITTEN.contains(offer.action())).toList();
    return StepPanel.of(kind, item.id(), item.version(), item.department(), steps);
  }

  /** Whether the reader has anything to do with it. */
  public boolean isOpen() {
    return !steps.open().isEmpty() || form != null || value != null;
  }
}
