package org.ipplan.paper.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ipplan.paper.ArchiveCheck;
import org.ipplan.paper.ArchiveDetails;
import org.ipplan.paper.ArchiveService;
import org.ipplan.paper.ArchiveSource;
import org.ipplan.paper.domain.Archive;
import org.ipplan.paper.domain.ArchiveManifest;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.StepTaken;

/** Writes cases down, packs and checks. */
@Stateless
@PermitAll
public class ArchiveServiceBean implements ArchiveService {
  @Inject EntityManager entityManager;
  @Inject ArchiveEntries entries;
  @Inject ArchiveCases cases;
  @Inject PaperFiles files;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public ArchiveDetails make(String objectType, String objectId) {
    var archive =
        new Archive(
            manifest(objectType, objectId, cases.get(objectType, objectId)), callers.caller());
    entityManager.persist(archive);
    var details = archive.details();
    steps.fire(
        StepTaken.recorded("archive", "archive-package", details.id().toString())
            .with(
                Map.of(
                    "object", objectType + ":" + objectId, "manifest", details.manifestSha256())));
    return details;
  }

  @Override
  public List<ArchiveDetails> of(String objectType, String objectId) {
    cases.get(objectType, objectId);
    return entityManager
        .createQuery(
            "select a from Archive a where a.objectType = :type and a.objectId = :object"
                + " order by a.madeAt, a.id",
            Archive.class)
        .setParameter("type", objectType)
        .setParameter("object", objectId)
        .getResultStream()
        .map(Archive::details)
        .toList();
  }

  @Override
  public ArchiveDetails get(UUID id) {
    return entries.find(id).details();
  }

  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void write(UUID id, OutputStream target) {
    var archive = entries.find(id);
    try {
      var zip = new ZipOutputStream(target, UTF_8); // the target is the caller's to close
      put(zip, archive, ArchiveManifest.NAME, archive.manifest().getBytes(UTF_8));
      put(zip, archive, ArchiveManifest.STEPS, archive.steps().getBytes(UTF_8));
      put(zip, archive, ArchiveManifest.VOTES, archive.votes().getBytes(UTF_8));
      for (var paper : ManifestReader.papers(archive.manifest())) {
        put(zip, archive, paper.path(), entries.content(paper.paper(), paper.format()));
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ArchiveCheck check(InputStream file) {
    if (!callers.caller().isCreditStaff()) {
      throw DomainException.forbidden(List.of(Refusal.of("paper.staff-only")));
    }
    return PackageCheck.of(file, entries::isKnown);
  }

  private ArchiveManifest manifest(String objectType, String objectId, ArchiveSource.Case of) {
    var closedOn = of.closedOn();
    if (closedOn == null) {
      throw DomainException.conflict(List.of(Refusal.of("archive.case-open", of.title())));
    }
    var rule = entries.retention(of.recordKind());
    return new ArchiveManifest(
        UUID.randomUUID(),
        objectType,
        objectId,
        of,
        closedOn,
        rule.period(),
        rule.basis(),
        files.ofCase(objectType, objectId),
        clock.now());
  }

  /** The same archive gives the same bytes at any time. */
  private static void put(ZipOutputStream zip, Archive archive, String name, byte[] content)
      throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(
        archive.details().madeAt().atZone(BusinessClock.ZONE).toLocalDateTime().withNano(0));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
