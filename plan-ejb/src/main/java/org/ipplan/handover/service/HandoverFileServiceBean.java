package org.ipplan.handover.service;

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
import org.ipplan.handover.HandoverFileDetails;
import org.ipplan.handover.HandoverFileService;
import org.ipplan.handover.HandoverService;
import org.ipplan.handover.HandoverSide;
import org.ipplan.handover.domain.Handover;
import org.ipplan.handover.domain.HandoverFile;
import org.ipplan.progress.FileVault;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** Takes files of hand-overs in and gives them out, piece by piece. */
@Stateless
@PermitAll
public class HandoverFileServiceBean implements HandoverFileService {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject HandoverService service;
  @Inject Handovers handovers;
  @Inject HandoverFiles files;
  @Inject HandoverFileRead reading;
  @Inject FileVault vault;
  @Inject HandoverTrail trail;

  @Override
  public HandoverFileDetails add(UUID id, String fileName, InputStream content) {
    attachable(id, LockModeType.NONE);
    var kept = vault.put(fileName, content);
    // somebody may have sent it while the content came in
    var handover = attachable(id, LockModeType.PESSIMISTIC_WRITE);
    var file = new HandoverFile(id, next(id), kept, callers.caller(), clock.now());
    handover.attachedBy(callers.caller());
    files.add(file);
    trail.file("add", handover, file.details());
    return file.details();
  }

  @Override
  public List<HandoverFileDetails> of(UUID handover) {
    var side = service.get(handover).side();
    return files.readable(handover).stream().map(file -> shown(file, side)).toList();
  }

  @Override
  public HandoverFileDetails get(UUID id) {
    var file = reading.find(id);
    return shown(file, service.get(file.details().handover()).side());
  }

  private static HandoverFileDetails shown(HandoverFile file, HandoverSide side) {
    return side == HandoverSide.SENDER ? file.details() : file.details().unnamed();
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
    var handover = attachable(file.details().handover(), LockModeType.PESSIMISTIC_WRITE);
    if (file.details().round() != null) {
      throw DomainException.conflict(List.of(Refusal.of("handover.file-sent")));
    }
    files.remove(file);
    vault.delete(file.content());
    trail.file("remove", handover, file.details());
  }

  private Handover attachable(UUID id, LockModeType lock) {
    service.get(id);
    var handover = handovers.find(id);
    if (lock != LockModeType.NONE) {
      entityManager.refresh(handover, lock);
    }
    handover.requireAttachable(handovers.facts(handover));
    return handover;
  }

  /** The place after the last one. */
  private int next(UUID handover) {
    var there = files.contents(handover);
    if (there.size() >= MAX_FILES) {
      throw DomainException.conflict(List.of(Refusal.of("evidence.too-many", MAX_FILES)));
    }
    return there.isEmpty() ? 1 : there.get(there.size() - 1).position() + 1;
  }
}
