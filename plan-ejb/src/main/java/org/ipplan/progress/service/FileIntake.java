package org.ipplan.progress.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import org.ipplan.progress.domain.EvidenceStore;
import org.ipplan.progress.domain.EvidenceType;
import org.ipplan.progress.domain.FileName;
import org.ipplan.progress.domain.StoredContent;
import org.ipplan.shared.DomainException;

/** Looks at a content on its way in, has it scanned, and stores it. */
@Dependent
public class FileIntake {
  @Inject EvidenceStore store;
  @Inject ContentInspector inspector;
  @Inject VirusScanner scanner;

  record Taken(EvidenceType type, StoredContent content) {}

  /**
   * @throws DomainException {@code evidence.too-large}; {@code evidence.type}; {@code
   *     evidence.empty}; {@code evidence.infected}, {@code evidence.scan-unavailable}
   */
  Taken take(FileName name, InputStream content) {
    try (var scan = scanner.begin()) {
      var head = content.readNBytes(ContentInspector.HEAD);
      if (head.length == 0) {
        throw new DomainException(DomainException.Kind.INVALID, "evidence.empty");
      }
      var type = inspector.begins(name, head);
      var whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
      var intake = new Intake(whole, scan);
      long key = store.put(intake);
      scan.requireClean();
      inspector.ends(name, type, intake.tail(), intake.size());
      return new Taken(type, new StoredContent(key, intake.size(), intake.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
