package org.ipplan.web.page;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipplan.shared.workflow.StepOffer;

/**
 * The steps on offer on one object.
 *
 * @param kind of object, as words and workflows name it
 * @param version the object had when it was read
 * @param department code of the department it is of, null where it is of none
 */
public record StepPanel(String kind, UUID id, long version, String department, List<StepForm> steps)
    implements Serializable {
  /** Steps the product takes by itself are nobody's to take. */
  private static final String FOLLOWS_WORK = "workflow.follows-work";

  public static StepPanel of(
      String kind, UUID id, long version, String department, List<StepOffer> offers) {
    return of(kind, id, version, department, offers, Map.of());
  }

  /**
   * @param optional fields that a step may carry beside those it needs, by its action
   */
  public static StepPanel of(
      String kind,
      UUID id,
      long version,
      String department,
      List<StepOffer> offers,
      Map<String, Set<String>> optional) {
    var forms =
        offers.stream()
            .filter(StepPanel::bySomebody)
            .map(offer -> new StepForm(offer, optional.getOrDefault(offer.action(), Set.of())))
            .toList();
    return new StepPanel(kind, id, version, department, forms);
  }

  private static boolean bySomebody(StepOffer offer) {
    return offer.blockedBy().stream().noneMatch(block -> block.guard().equals(FOLLOWS_WORK));
  }

  /** Steps that may be taken now. */
  public List<StepForm> open() {
    return steps.stream().filter(StepForm::isOpen).toList();
  }

  /** Steps that may not, with their reasons. */
  public List<StepForm> blocked() {
    return steps.stream().filter(step -> !step.isOpen()).toList();
  }
}
