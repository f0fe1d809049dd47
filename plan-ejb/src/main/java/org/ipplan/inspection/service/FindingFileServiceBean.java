package org.ipplan.inspection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.ipplan.inspection.FindingFileDetails;
import org.ipplan.inspection.FindingFileService;
import org.ipplan.inspection.FindingService;
import org.ipplan.inspection.domain.Finding;
import org.ipplan.inspection.domain.FindingFile;
import org.ipplan.progress.FileVault;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** Takes files of rectifications in and gives them out, piece by piece. */
@Stateless
@PermitAll
public class FindingFileServiceBean implements FindingFileService {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject FindingService findingService;
  @Inject Findings findings;
  @Inject FindingFiles files;
  @Inject FindingFileRead reading;
  @Inject FileVault vault;
  @Inject InspectionTrail trail;

  @Override
  public FindingFileDetails add(UUID id, String fileName, InputStream content) {
    var finding = attachable(id, LockModeType.NONE);
    var kept = vault.put(fileName, content);
    // somebody may have reported it put right while the content came in
    attachable(id, LockModeType.PESSIMISTIC_WRITE);
    requireRoom(id);
    var file = new FindingFile(id, kept, callers.caller(), clock.now());
    files.add(file);
    trail.file("add", finding, file.details());
    return file.details();
  }

  @Override
  public List<FindingFileDetails> of(UUID finding) {
    findingService.get(finding);
    return files.of(finding).stream().map(FindingFile::details).toList();
  }

  @Override
  public FindingFileDetails get(UUID id) {
    return reading.find(id).details();
  }

  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void write(UUID id, OutputStream target) {
    var file = reading.find(id);
    try {
      byte[] piece;
      for (long offset = 0; offset < file.details().size(); offset += piece.length) {
        piece = vault.read(file.content(), offset);
        if (piece.length == 0) {
          throw new IllegalStateException("content of file " + id + " ends early");
        }
        target.write(piece);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void remove(UUID id) {
    var file = reading.find(id);
    var finding = attachable(file.details().finding(), LockModeType.PESSIMISTIC_WRITE);
    if (file.details().reported()) {
      throw DomainException.conflict(List.of(Refusal.of("finding.file-reported")));
    }
    files.remove(file);
    vault.delete(file.content());
    trail.file("remove", finding, file.details());
  }

  private Finding attachable(UUID id, LockModeType lock) {
    findingService.get(id);
    var finding = findings.find(id);
    if (lock != LockModeType.NONE) {
      entityManager.refresh(finding, lock);
    }
    finding.requireAttachable(findings.facts(finding, false));
    return finding;
  }

  private void requireRoom(UUID finding) {
    if (files.of(finding).size() >= MAX_FILES) {
      throw DomainException.conflict(List.of(Refusal.of("evidence.too-many", MAX_FILES)));
    }
  }
}
