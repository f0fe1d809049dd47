package org.ipplan.progress.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.ipplan.progress.EvidenceDetails;
import org.ipplan.progress.EvidenceService;
import org.ipplan.progress.domain.Evidence;
import org.ipplan.progress.domain.EvidenceRepository;
import org.ipplan.progress.domain.EvidenceStore;
import org.ipplan.progress.domain.FileName;
import org.ipplan.progress.domain.Report;
import org.ipplan.progress.domain.ReportReads;
import org.ipplan.progress.domain.ReportRepository;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** Takes files in and gives them out, piece by piece. */
@Stateless
@PermitAll
public class EvidenceServiceBean implements EvidenceService {
  @Inject ReportAccess access;
  @Inject ReportRepository reports;
  @Inject ReportReads reads;
  @Inject EvidenceRepository files;
  @Inject EvidenceStore store;
  @Inject EvidenceChunks chunks;
  @Inject FileIntake intake;
  @Inject BusinessClock clock;
  @Inject ProgressTrail trail;
  @Inject CoSigning coSigning;

  @Override
  public EvidenceDetails add(UUID id, String fileName, InputStream content) {
    var report = access.find(id);
    report.requireEditable(access.standing(report));
    var file = stored(id, FileName.of(fileName), content);
    // somebody may have submitted it while the content came in
    lockForFiles(report);
    requireRoom(id);
    files.add(file);
    trail.fileAdded(report, file.details());
    return file.details();
  }

  @Override
  public List<EvidenceDetails> of(UUID report) {
    return reads
        .report(report, access.caller())
        .orElseThrow(() -> ReportAccess.notFound(report))
        .evidence();
  }

  @Override
  public EvidenceDetails get(UUID id) {
    return find(id).details();
  }

  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void write(UUID id, OutputStream target) {
    var file = chunks.find(id);
    try {
      byte[] chunk;
      for (long offset = 0; offset < file.details().size(); offset += chunk.length) {
        chunk = chunks.read(file.content(), offset);
        if (chunk.length == 0) {
          throw new IllegalStateException("content of evidence " + id + " ends early");
        }
        target.write(chunk);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void remove(UUID id) {
    var file = find(id);
    var report = access.find(file.report());
    lockForFiles(report);
    if (file.wentUp()) {
      file.takeOff(report.submissionCount());
    } else {
      files.remove(file);
      store.delete(file.content());
    }
    trail.fileRemoved(report, file.details());
  }

  private Evidence find(UUID id) {
    return chunks.find(id);
  }

  private Evidence stored(UUID report, FileName name, InputStream content) {
    var taken = intake.take(name, content);
    return new Evidence(report, name, taken.type(), taken.content(), access.caller(), clock.now());
  }

  private void lockForFiles(Report report) {
    reports.lock(report);
    var standing = access.standing(report);
    report.requireEditable(standing);
    report.filesChanged(standing);
    coSigning.reportChanged(report);
  }

  private void requireRoom(UUID report) {
    if (files.count(report) >= EvidenceRepository.MAX_FILES) {
      throw DomainException.conflict(
          List.of(Refusal.of("evidence.too-many", EvidenceRepository.MAX_FILES)));
    }
  }
}
