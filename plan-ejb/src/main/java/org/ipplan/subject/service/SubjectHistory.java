package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.subject.Relation;
import org.ipplan.subject.SubjectDetails.Affiliate;
import org.ipplan.subject.SubjectDetails.FormerCode;
import org.ipplan.subject.SubjectDetails.Name;
import org.ipplan.subject.SubjectKind;

/** Names, codes and affiliates of a subject, one statement each, with those merged into it. */
@Dependent
public class SubjectHistory {
  private static final String NAMES =
      """
      SELECT n.name, o.code, o.kind, n.valid_from, n.valid_to
      FROM subject_name n JOIN credit_subject o ON o.id = n.subject_id
      WHERE o.id = :id OR o.merged_into = :id
      ORDER BY o.id <> :id, n.valid_from DESC NULLS LAST, n.name
      """;

  private static final String CODES =
      """
      SELECT f.code, f.merged, f.replaced_on, f.reason FROM subject_code f
        JOIN credit_subject o ON o.id = f.subject_id
      WHERE o.id = :id OR o.merged_into = :id
      ORDER BY f.replaced_on DESC, f.code
      """;

  private static final String AFFILIATES =
      """
      SELECT DISTINCT t.code, t.kind, t.name, a.relation, a.valid_from, a.source
      FROM subject_affiliate a
        JOIN credit_subject o ON o.id = a.subject_id
        JOIN credit_subject b ON b.id = a.other_id
        JOIN credit_subject t ON t.id = coalesce(b.merged_into, b.id)
      WHERE (o.id = :id OR o.merged_into = :id) AND t.id <> :id
      ORDER BY a.relation, t.code
      """;

  @Inject EntityManager entityManager;

  /**
   * @param full whether names of persons are not masked
   */
  List<Name> names(UUID id, boolean full) {
    return rows(NAMES, id).stream().map(row -> name(row, full)).toList();
  }

  List<FormerCode> codes(UUID id) {
    return rows(CODES, id).stream()
        .map(
            row ->
                new FormerCode(
                    row.get("code", String.class),
                    row.get("merged", Boolean.class),
                    row.get("replaced_on", LocalDate.class),
                    row.get("reason", String.class)))
        .toList();
  }

  List<Affiliate> affiliates(UUID id) {
    return rows(AFFILIATES, id).stream()
        .map(
            row ->
                new Affiliate(
                    row.get("code", String.class),
                    PersonNames.masked(
                        SubjectKind.valueOf(row.get("kind", String.class)),
                        row.get("name", String.class)),
                    Relation.valueOf(row.get("relation", String.class)),
                    row.get("valid_from", LocalDate.class),
                    row.get("source", String.class)))
        .toList();
  }

  private List<Tuple> rows(String sql, UUID id) {
    return Rows.of(entityManager.createNativeQuery(sql, Tuple.class).setParameter("id", id));
  }

  private static Name name(Tuple row, boolean full) {
    var kind = SubjectKind.valueOf(row.get("kind", String.class));
    var name = row.get("name", String.class);
    return new Name(
        full ? name : PersonNames.masked(kind, name),
        row.get("code", String.class),
        row.get("valid_from", LocalDate.class),
        row.get("valid_to", LocalDate.class));
  }
}
