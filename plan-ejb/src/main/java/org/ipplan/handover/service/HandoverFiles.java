package org.ipplan.handover.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.handover.HandoverFileDetails;
import org.ipplan.handover.domain.HandoverFile;

/** Files of hand-overs, as far as the caller may read them. */
@Dependent
public class HandoverFiles {
  private static final String READABLE =
      """
      SELECT x.* FROM handover_file x
        JOIN (SELECT h.id, %s AS side FROM handover h WHERE %s) h ON h.id = x.handover_id
      WHERE (h.side = 'SENDER' OR (h.side = 'RECEIVER' AND x.round IS NOT NULL))
      """
          .formatted(HandoverReaders.SIDE, HandoverReaders.READABLE);

  @Inject EntityManager entityManager;
  @Inject HandoverReaders readers;

  List<HandoverFile> readable(UUID handover) {
    return read(" AND x.handover_id = :value ORDER BY x.position", handover);
  }

  Optional<HandoverFile> find(UUID id) {
    return read(" AND x.id = :value", id).stream().findFirst();
  }

  /** All of them, whoever asks. */
  List<HandoverFile> all(UUID handover) {
    return entityManager
        .createQuery(
            "select x from HandoverFile x where x.handover = :of order by x.position",
            HandoverFile.class)
        .setParameter("of", handover)
        .getResultList();
  }

  /** The whole list of contents. */
  List<HandoverFileDetails> contents(UUID handover) {
    return all(handover).stream().map(HandoverFile::details).toList();
  }

  void add(HandoverFile file) {
    entityManager.persist(file);
    entityManager.flush();
  }

  void remove(HandoverFile file) {
    entityManager.remove(file);
    entityManager.flush();
  }

  @SuppressWarnings("unchecked")
  private List<HandoverFile> read(String condition, UUID value) {
    return readers
        .restrict(entityManager.createNativeQuery(READABLE + condition, HandoverFile.class))
        .setParameter("value", value)
        .getResultList();
  }
}
