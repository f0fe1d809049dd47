package org.ipplan.plan.domain.lineage;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as far as its likeness to others goes.
 *
 * @param chapter null where the plan has none
 * @param section null where the chapter has none
 * @param heading titles of chapter and section, empty where there are none
 * @param text title and text, each language empty where it has none
 * @param parties codes of departments, the lead first
 */
public record PlanTask(
    UUID id,
    int number,
    @Nullable Integer chapter,
    @Nullable Integer section,
    Words heading,
    Words text,
    List<String> parties) {

  public PlanTask {
    parties = List.copyOf(parties);
  }

  /** A text in the languages there are. */
  public record Words(String zh, String en) {}

  @Nullable String lead() {
    return parties.isEmpty() ? null : parties.get(0);
  }
}
