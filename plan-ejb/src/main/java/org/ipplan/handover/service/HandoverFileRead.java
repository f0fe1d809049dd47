package org.ipplan.handover.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ipplan.handover.domain.HandoverFile;
import org.ipplan.shared.DomainException;

/** Finds a file in a transaction of its own, so that whoever takes it slowly holds none. */
@Stateless
@PermitAll
public class HandoverFileRead {
  @Inject HandoverFiles files;

  /**
   * @throws DomainException {@code evidence.not-found}
   */
  public HandoverFile find(UUID id) {
    return files.find(id).orElseThrow(() -> DomainException.notFound("evidence.not-found", id));
  }
}
