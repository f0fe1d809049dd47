package org.ipplan.credit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.credit.CaseFileService;
import org.ipplan.credit.CaseTerm;
import org.ipplan.credit.EntryKnowledge;

/** Looks whether the caller may see the case, and reads. */
@Stateless
@PermitAll
public class CaseFileServiceBean implements CaseFileService {
  @Inject CreditAccess access;
  @Inject Cases cases;
  @Inject TermReads terms;
  @Inject EntryReads entries;
  @Inject CreditTrail trail;

  @Override
  public List<CaseTerm> terms(UUID caseId) {
    access.reader();
    return terms.ofCase(cases.find(caseId).id());
  }

  @Override
  public Map<UUID, CaseTerm> next(Collection<UUID> wanted) {
    access.reader();
    return wanted.isEmpty() ? Map.of() : terms.next(wanted);
  }

  @Override
  public List<EntryKnowledge> entry(UUID caseId) {
    var caller = access.reader();
    var matter = cases.find(caseId);
    var known = entries.ofCase(matter.id());
    if (!caller.isCreditStaff() || !caller.belongsTo(matter.department())) {
      return known.stream().filter(each -> each.knownTo() == null).toList();
    }
    if (known.stream().anyMatch(each -> each.knownTo() != null)) {
      trail.step("look-up-history", "credit-history", matter.id(), null, null, null, Map.of());
    }
    return known;
  }
}
