package org.ipplan.paper.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperReaders;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** Papers as they are kept: one statement reads those of an object with their files. */
@ApplicationScoped
public class PaperFiles {
  private static final String SELECT =
      """
      SELECT p.id, p.kind, p.language, p.object_type, p.object_id, p.department_code, p.number,
        p.template_id, t.edition, p.issued_by, p.issued_on, p.issued_at,
        c.format, c.size, c.sha256
      FROM paper p
      JOIN paper_template t ON t.id = p.template_id
      JOIN paper_content c ON c.paper_id = p.id
      """;

  /** Whom no feature vouches for: staff of the issuing department. */
  private static final String IN_SIGHT =
      " AND (:vouched OR p.department_code = cast(:department AS text))";

  private static final String AS_ISSUED = "array_position(ARRAY['DOCX', 'PDF', 'OFD'], c.format)";

  private static final String OF =
      SELECT
          + " WHERE p.object_type = :type AND p.object_id = :object"
          + IN_SIGHT
          + " ORDER BY p.issued_on, p.issued_at, p.number, p.id, "
          + AS_ISSUED;

  private static final String GET = SELECT + " WHERE p.id = :id ORDER BY " + AS_ISSUED;

  @Inject EntityManager entityManager;
  @Inject @Any Instance<PaperReaders> features;

  List<PaperDetails> of(String objectType, String objectId, Caller caller) {
    var owner = owner(objectType);
    if (owner == null ? !caller.isCreditStaff() : !owner.mayAsk(caller)) {
      throw DomainException.forbidden(List.of(Refusal.of("paper.staff-only")));
    }
    if (owner != null && !owner.mayRead(objectId, caller)) {
      return List.of();
    }
    return rows(
        entityManager
            .createNativeQuery(OF, Tuple.class)
            .setParameter("type", objectType)
            .setParameter("object", objectId)
            .setParameter("vouched", owner != null)
            .setParameter("department", caller.department()));
  }

  /** Every paper of an object, for whoever was let to the whole case. */
  List<PaperDetails> ofCase(String objectType, String objectId) {
    return rows(
        entityManager
            .createNativeQuery(OF, Tuple.class)
            .setParameter("type", objectType)
            .setParameter("object", objectId)
            .setParameter("vouched", true)
            .setParameter("department", ""));
  }

  PaperDetails get(UUID id, Caller caller) {
    return rows(entityManager.createNativeQuery(GET, Tuple.class).setParameter("id", id)).stream()
        .filter(paper -> mayRead(paper, caller))
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("paper.not-found", id));
  }

  byte[] content(UUID id, PaperFormat format) {
    return (byte[])
        entityManager
            .createNativeQuery(
                "SELECT content FROM paper_content WHERE paper_id = :id AND format = :format",
                byte[].class)
            .setParameter("id", id)
            .setParameter("format", format.name())
            .getSingleResult();
  }

  void keep(UUID paper, PaperFormat format, byte[] content) {
    entityManager
        .createNativeQuery(
            "INSERT INTO paper_content (paper_id, format, size, sha256, content)"
                + " VALUES (:paper, :format, :size, :sha256, :content)")
        .setParameter("paper", paper)
        .setParameter("format", format.name())
        .setParameter("size", content.length)
        .setParameter("sha256", Sha256.of(content))
        .setParameter("content", content)
        .executeUpdate();
  }

  private boolean mayRead(PaperDetails paper, Caller caller) {
    var owner = owner(paper.objectType());
    return owner == null
        ? caller.isCreditStaff() && caller.belongsTo(paper.department())
        : owner.mayRead(paper.objectId(), caller);
  }

  private @Nullable PaperReaders owner(String objectType) {
    return features.stream()
        .filter(feature -> feature.objectType().equals(objectType))
        .findFirst()
        .orElse(null);
  }

  /** Rows of one paper lie together, one a file. */
  private static List<PaperDetails> rows(Query query) {
    var papers = new LinkedHashMap<UUID, PaperDetails>();
    for (var each : query.getResultList()) {
      var row = (Tuple) each;
      papers.merge(row.get("id", UUID.class), paper(row), PaperFiles::withFilesOfBoth);
    }
    return List.copyOf(papers.values());
  }

  private static PaperDetails withFilesOfBoth(PaperDetails one, PaperDetails other) {
    var files = new ArrayList<>(one.files());
    files.addAll(other.files());
    return new PaperDetails(
        one.id(),
        one.kind(),
        one.language(),
        one.objectType(),
        one.objectId(),
        one.department(),
        one.number(),
        one.template(),
        one.templateEdition(),
        one.issuedBy(),
        one.issuedOn(),
        one.issuedAt(),
        files);
  }

  private static PaperDetails paper(Tuple row) {
    return new PaperDetails(
        row.get("id", UUID.class),
        PaperKind.valueOf(row.get("kind", String.class)),
        PaperLanguage.valueOf(row.get("language", String.class)),
        row.get("object_type", String.class),
        row.get("object_id", String.class),
        row.get("department_code", String.class),
        row.get("number", String.class),
        row.get("template_id", UUID.class),
        row.get("edition", Integer.class),
        row.get("issued_by", String.class),
        row.get("issued_on", LocalDate.class),
        row.get("issued_at", Instant.class),
        List.of(
            new PaperDetails.File(
                PaperFormat.valueOf(row.get("format", String.class)),
                row.get("size", Integer.class),
                row.get("sha256", String.class))));
  }
}
