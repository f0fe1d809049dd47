package org.ipplan.credit;

import jakarta.ejb.Local;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the file of a case holds beside its details. Rights as for {@link CreditCaseService}. */
@Local
public interface CaseFileService {
  /**
   * Every term that runs or ran, by the day it is due; those of applications too.
   *
   * @throws org.ipplan.shared.DomainException {@code credit.case-not-found}
   */
  List<CaseTerm> terms(UUID caseId);

  /**
   * The term that somebody is to act on next, by case; nothing for cases where none runs, and for
   * those the caller may not see. One statement, however many cases.
   */
  Map<UUID, CaseTerm> next(Collection<UUID> cases);

  /**
   * What was ever known of the case's place on its list, the latest first; empty before the
   * decision. For credit staff of the case's department, and the look is recorded; others get what
   * is known now.
   *
   * @throws org.ipplan.shared.DomainException {@code credit.case-not-found}
   */
  List<EntryKnowledge> entry(UUID caseId);
}
