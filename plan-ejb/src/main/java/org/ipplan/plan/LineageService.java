package org.ipplan.plan;

import jakarta.ejb.Local;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * What became of the tasks of one year in a later one. Links join tasks of published versions; what
 * is confirmed is open to everybody who may see tasks, suggestions and refusals are the office's.
 *
 * <p>Systems without {@code plan.read} are refused with {@code plan.read-scope}; whoever is not of
 * the office and wants to change something with {@code lineage.office-only}.
 */
@Local
public interface LineageService {
  /**
   * Every task of either year, by the number of the earlier, then of the later.
   *
   * @throws org.ipplan.shared.DomainException {@code plan.not-found} where one of the years has no
   *     published plan; {@code lineage.years} where they are not in order
   */
  List<LineageEntry> compare(int from, int to);

  /**
   * Links of a task to earlier and later years, earlier ones first.
   *
   * @throws org.ipplan.shared.DomainException {@code task.not-found}
   */
  List<LineageEntry> ofTask(UUID task);

  /**
   * One link.
   *
   * @throws org.ipplan.shared.DomainException {@code lineage.not-found}
   */
  LineageEntry get(UUID link);

  /** Every step of a link, whether the caller may take it now, and if not, why not. */
  List<StepOffer> offers(UUID link);

  /**
   * Suggests links between two years. What the office settled stays; suggestions nobody settled are
   * made anew.
   *
   * @throws org.ipplan.shared.DomainException as {@link #compare}
   */
  Suggested suggest(int from, int to);

  /**
   * Takes a step: {@code confirm}, {@code reject}, {@code reopen}.
   *
   * @param kind what a confirmation says it is; null leaves the kind as it is
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code lineage.not-found}; {@code version.stale};
   *     {@code workflow.wrong-state}; {@code lineage.excludes}; {@code lineage.kind-mismatch}
   */
  LineageEntry take(
      UUID link, String action, long expectedVersion, @Nullable LineageKind kind, StepInput input);

  /**
   * Sets a confirmed link by hand; one that is suggested is confirmed so.
   *
   * @return id of the link
   * @throws org.ipplan.shared.DomainException {@code task.not-found}; {@code lineage.not-later};
   *     {@code lineage.kind-mismatch}; {@code lineage.exists}; {@code lineage.excludes}
   */
  UUID set(ByHand wish);

  /**
   * A link as a person sets it.
   *
   * @param to null for what was dropped
   * @param toYear year it was dropped in; for other kinds the year of {@code to} counts
   * @param note why, null where nothing is said
   */
  record ByHand(
      UUID from,
      @Nullable UUID to,
      @Nullable Integer toYear,
      LineageKind kind,
      @Nullable String note)
      implements Serializable {}

  /**
   * What a run of suggestions came to.
   *
   * @param links suggested and not settled yet
   * @param dropped of these, tasks that seem to have no successor
   * @param withoutText tasks of the earlier year whose text no text of the later year can be
   *     compared with, because they have no language in common; they are ranked by department and
   *     chapter alone
   */
  record Suggested(int links, int dropped, int withoutText) implements Serializable {}
}
