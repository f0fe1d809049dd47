package org.ipplan.ruleset;

import jakarta.ejb.Local;
import java.io.InputStream;
import java.util.List;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Editions of packs: the credit legal reviewer hands a file in, the credit approver confirms it.
 *
 * <p>What counts or counted is open to every authenticated caller; what waits, was rejected or
 * withdrawn is there for people with a credit role alone.
 */
@Local
public interface RulePackAdministration {
  /** Every edition in the caller's sight, by family and date; those that wait come first. */
  List<RuleSetDetails> list();

  /**
   * @throws org.ipplan.shared.DomainException {@code ruleset.not-found}
   */
  RuleSetDetails get(String ruleSet);

  /**
   * Reads a {@link RulePackFile} and keeps it for confirmation, as the next edition of its pack.
   *
   * @throws RulePackFileException {@code ruleset.file-refused} with every problem
   * @throws org.ipplan.shared.DomainException {@code ruleset.legal-only}; {@code
   *     ruleset.edition-waits}
   */
  RuleSetDetails load(InputStream file);

  /**
   * What a file would change, were it handed in and confirmed now. Nothing is kept.
   *
   * @throws RulePackFileException {@code ruleset.file-refused} with every problem
   */
  RuleSetPreview preview(InputStream file);

  /**
   * What confirming an edition would change; for people with a credit role.
   *
   * @throws org.ipplan.shared.DomainException {@code ruleset.not-found}; {@code ruleset.staff-only}
   */
  RuleSetPreview preview(String ruleSet);

  /** What the caller may do with an edition now, and if not, why not. */
  List<StepOffer> offers(String ruleSet);

  /**
   * Takes a step: {@code confirm}, {@code reject}, {@code withdraw}. A confirmed edition supersedes
   * the one before it in the same transaction, and {@link RulesChanged} is fired.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code ruleset.not-found}; {@code version.stale};
   *     {@code ruleset.approver-only}; {@code ruleset.four-eyes}; {@code ruleset.own-only}; {@code
   *     ruleset.overlap}; {@code ruleset.clash}
   */
  RuleSetDetails take(String ruleSet, String action, long expectedVersion, StepInput input);
}
