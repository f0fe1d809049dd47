package org.ipplan.breakdown;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The usual steps of a kind of work, as shipped data. Open to read for every authenticated caller;
 * applied by officials of the share's department.
 */
@Local
public interface TemplateService {
  /** Every template, in its order. */
  List<TemplateDetails> templates();

  /**
   * What a template would make of a share today; nothing is stored. For whoever may apply it.
   *
   * @param language of the items' words: English, or else Chinese
   * @throws org.ipplan.shared.DomainException as {@link #apply}
   */
  TemplateOutcome preview(UUID assignment, String template, Locale language);

  /**
   * Makes the items of a template, each with a day that is worked, not before today and not after
   * the share's date. Every item may be changed afterwards.
   *
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}; {@code
   *     breakdown.own-department}; {@code breakdown.share-not-under-way}; {@code
   *     breakdown.template-not-found}; {@code breakdown.template-applied} where the share was
   *     broken down by it before; {@code breakdown.no-time-left} where the share's date has passed
   */
  TemplateOutcome apply(UUID assignment, String template, Locale language);
}
