package org.ipplan.intake.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.ipplan.intake.domain.UploadLine;

/** Lines that wait to be taken in. */
@Dependent
public class LineRows {
  private static final String NEXT =
      """
      SELECT line, content, fault FROM upload_line
      WHERE upload_id = :upload AND line > :after ORDER BY line LIMIT :most
      """;

  @Inject EntityManager entityManager;

  /** The lines after one, in their order. */
  public List<UploadLine> next(UUID upload, long after, int most) {
    return rows(
            entityManager
                .createNativeQuery(NEXT, Tuple.class)
                .setParameter("upload", upload)
                .setParameter("after", after)
                .setParameter("most", most))
        .stream()
        .map(
            row ->
                new UploadLine(
                    row.get("line", Long.class),
                    row.get("content", String.class),
                    row.get("fault", String.class)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  static List<Tuple> rows(Query query) {
    return query.getResultList();
  }
}
