package org.ipplan.paper.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.Retention;
import org.ipplan.paper.domain.Archive;
import org.ipplan.shared.DomainException;

/**
 * Reads what a package is made of in short transactions, one a call, so that whoever takes it
 * slowly holds neither a connection nor a transaction meanwhile.
 */
@Stateless
@PermitAll
public class ArchiveEntries {
  private static final String RETENTION =
      """
      SELECT period, basis FROM archive_retention WHERE record_kind IN (:kind, '*')
      ORDER BY record_kind = '*' LIMIT 1
      """;

  @Inject EntityManager entityManager;
  @Inject ArchiveCases cases;
  @Inject PaperFiles files;

  /** How long records of a kind are kept. */
  public record Rule(Retention period, String basis) {}

  /**
   * @throws DomainException {@code archive.not-found}
   */
  public Archive find(UUID id) {
    var archive = entityManager.find(Archive.class, id);
    if (archive == null
        || cases.find(archive.details().objectType(), archive.details().objectId()).isEmpty()) {
      throw DomainException.notFound("archive.not-found", id);
    }
    return archive;
  }

  public byte[] content(UUID paper, PaperFormat format) {
    return files.content(paper, format);
  }

  /** Whether a manifest of this hash was made here. */
  public boolean isKnown(String manifestSha256) {
    return entityManager
            .createQuery(
                "select count(a) from Archive a where a.manifestSha256 = :hash", Long.class)
            .setParameter("hash", manifestSha256)
            .getSingleResult()
        > 0;
  }

  public Rule retention(String recordKind) {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(RETENTION, Tuple.class)
                .setParameter("kind", recordKind)
                .getSingleResult();
    return new Rule(
        Retention.valueOf(row.get("period", String.class)), row.get("basis", String.class));
  }
}
