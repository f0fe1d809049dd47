package org.ipplan.progress.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ipplan.progress.domain.Evidence;
import org.ipplan.progress.domain.EvidenceRepository;
import org.ipplan.progress.domain.EvidenceStore;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;

/**
 * Reads a file in short transactions, one a call, so that whoever takes its content slowly holds
 * neither a connection nor a transaction meanwhile.
 */
@Stateless
@PermitAll
public class EvidenceChunks {
  @Inject EvidenceRepository files;
  @Inject EvidenceStore store;
  @Inject CallerContext callers;

  /**
   * @throws DomainException {@code evidence.not-found}
   */
  public Evidence find(UUID id) {
    return files
        .find(id, callers.caller())
        .orElseThrow(() -> DomainException.notFound("evidence.not-found", id));
  }

  /** One piece of a content whose file was found by {@link #find}. */
  public byte[] read(long key, long offset) {
    return store.read(key, offset);
  }
}
