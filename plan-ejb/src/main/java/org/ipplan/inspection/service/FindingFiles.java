package org.ipplan.inspection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.inspection.domain.FindingFile;
import org.ipplan.shared.CallerContext;

/** Files of findings, as far as the caller may read them. */
@Dependent
public class FindingFiles {
  private static final String READABLE =
      """
      SELECT x.* FROM finding_file x JOIN finding f ON f.id = x.finding_id
      WHERE (x.reported OR (f.department_code = :own AND f.issued_on IS NOT NULL)) AND %s
      """
          .formatted(Readers.FINDING);

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject Readers readers;

  List<FindingFile> of(UUID finding) {
    return read(" AND x.finding_id = :value ORDER BY x.uploaded_at, x.id", finding);
  }

  Optional<FindingFile> find(UUID id) {
    return read(" AND x.id = :value", id).stream().findFirst();
  }

  void add(FindingFile file) {
    entityManager.persist(file);
    entityManager.flush();
  }

  void remove(FindingFile file) {
    entityManager.remove(file);
    entityManager.flush();
  }

  /** Notes that every file of a finding went up with the report that it is put right. */
  void report(UUID finding) {
    entityManager
        .createQuery("select x from FindingFile x where x.finding = :of", FindingFile.class)
        .setParameter("of", finding)
        .getResultList()
        .forEach(FindingFile::report);
  }

  @SuppressWarnings("unchecked")
  private List<FindingFile> read(String condition, UUID value) {
    var caller = callers.caller();
    var department = caller.department();
    return readers
        .restrict(entityManager.createNativeQuery(READABLE + condition, FindingFile.class))
        .setParameter("own", caller.isDepartmentOfficial() && department != null ? department : "")
        .setParameter("value", value)
        .getResultList();
  }
}
