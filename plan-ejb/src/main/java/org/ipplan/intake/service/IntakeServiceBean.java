package org.ipplan.intake.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.ipplan.intake.FileType;
import org.ipplan.intake.IntakeService;
import org.ipplan.intake.JobDetails;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.JobService;
import org.ipplan.intake.domain.UploadLine;
import org.ipplan.intake.file.CsvFile;
import org.ipplan.intake.file.LineSource;
import org.ipplan.intake.file.NdjsonFile;
import org.ipplan.intake.persistence.LinePiece;
import org.ipplan.intake.persistence.Uploads;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;

/** Copies a file's lines as they come, without a transaction of its own, and queues the job. */
@Stateless
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class IntakeServiceBean implements IntakeService {
  @Inject CallerContext callers;
  @Inject LineTargets targets;
  @Inject Uploads uploads;
  @Inject JobOpening jobs;
  @Inject JobService reads;
  @Inject JobStarter starter;

  @Override
  public List<String> columns(JobKind kind) {
    return targets.of(kind).columns();
  }

  @Override
  public JobDetails receive(JobKind kind, FileType type, InputStream content) {
    var target = targets.of(kind);
    target.requireRight();
    var upload = uploads.begin(callers.caller());
    var queued = false;
    try {
      var lines = copy(upload, source(target, type, content));
      var job = jobs.intake(kind, upload, lines);
      queued = true;
      starter.startSoon();
      return reads.get(job);
    } finally {
      if (!queued) {
        uploads.discard(upload);
      }
    }
  }

  private static LineSource source(LineTarget target, FileType type, InputStream content) {
    return type == FileType.NDJSON
        ? new NdjsonFile(content)
        : new CsvFile(content, names -> Header.require(names, target));
  }

  private long copy(UUID upload, LineSource source) {
    var piece = new LinePiece(upload);
    try {
      source.forEach(line -> add(line, upload, piece));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (piece.lines() == 0) {
      throw new DomainException(DomainException.Kind.INVALID, "intake.empty");
    }
    uploads.add(upload, piece);
    return piece.lines();
  }

  private void add(UploadLine line, UUID upload, LinePiece piece) {
    piece.add(line);
    if (piece.isFull()) {
      uploads.add(upload, piece);
      piece.clear();
    }
  }
}
