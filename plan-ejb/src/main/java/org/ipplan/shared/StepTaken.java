package org.ipplan.shared;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to an object of the domain: what the trail records and others may observe.
 * Fired inside the transaction of the change.
 *
 * @param objectType stable name of the kind of object, {@code task}, {@code assignment}, …
 * @param task the task it belongs to, null where it belongs to none
 * @param visibility who may read it in the task's history
 * @param scope department that {@link Visibility#DEPARTMENT} speaks of
 * @param from state before, null where the object has none or is new
 * @param changes further facts, small and free of personal data
 */
public record StepTaken(
    String action,
    String objectType,
    String objectId,
    @Nullable UUID task,
    Visibility visibility,
    @Nullable String scope,
    @Nullable String from,
    @Nullable String to,
    @Nullable Long versionBefore,
    @Nullable Long versionAfter,
    @Nullable String reason,
    Map<String, String> changes) {

  /** Who may read a step in a task's history. */
  public enum Visibility {
    /** Everybody who may see the task. */
    OPEN,
    /** The parties of the task, the office and leaders. */
    PARTIES,
    /** The department of the scope alone. */
    DEPARTMENT,
    /** The trail's readers alone. */
    AUDIT
  }

  public StepTaken {
    changes = Map.copyOf(changes);
  }

  /** A step that changes no state and is read in the trail alone. */
  public static StepTaken recorded(String action, String objectType, String objectId) {
    return audited(action, objectType, objectId, null, null, null);
  }

  /**
   * A step that is read in the trail alone.
   *
   * @param from state before, null where the object has none or is new
   */
  public static StepTaken audited(
      String action,
      String objectType,
      Object objectId,
      @Nullable Enum<?> from,
      @Nullable Enum<?> to,
      @Nullable String reason) {
    return new StepTaken(
        action,
        objectType,
        objectId.toString(),
        null,
        Visibility.AUDIT,
        null,
        from == null ? null : from.name(),
        to == null ? null : to.name(),
        null,
        null,
        reason,
        Map.of());
  }

  /** The same step with further facts. */
  public StepTaken with(Map<String, String> facts) {
    return new StepTaken(
        action,
        objectType,
        objectId,
        task,
        visibility,
        scope,
        from,
        to,
        versionBefore,
        versionAfter,
        reason,
        facts);
  }
}
