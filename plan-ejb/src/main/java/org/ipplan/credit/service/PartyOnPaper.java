package org.ipplan.credit.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The subject as the papers served on it name it: in full, unlike lists; of a person's identity
 * number what may be shown of it.
 *
 * @param code unified social credit code, null for a person
 * @param identity masked identity number, null for an organisation
 */
record PartyOnPaper(String name, @Nullable String code, @Nullable String identity) {
  private static final String FIND =
      """
      SELECT s.name, CASE WHEN s.kind = 'ORGANISATION' THEN s.code END AS code,
        CASE WHEN s.kind = 'PERSON' THEN i.mask END AS mask
      FROM credit_subject o JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
        LEFT JOIN subject_identity i ON i.subject_id = s.id
      WHERE o.id = :id
      """;

  static PartyOnPaper of(UUID subject, EntityManager entityManager) {
    var row =
        Rows.of(entityManager.createNativeQuery(FIND, Tuple.class).setParameter("id", subject))
            .get(0);
    return new PartyOnPaper(
        row.get("name", String.class),
        row.get("code", String.class),
        row.get("mask", String.class));
  }

  /** As lists name it: of a person the first letter. */
  String inLists() {
    return code == null ? name.substring(0, name.offsetByCodePoints(0, 1)) + "*" : name;
  }

  /**
   * The fields of a paper that name it.
   *
   * @param as what the paper calls it
   */
  Map<String, String> fields(String as) {
    var fields = new HashMap<>(Map.of(as, name));
    if (code != null) {
      fields.put("信用代码", code);
    }
    if (identity != null) {
      fields.put("身份号码", identity);
    }
    return fields;
  }
}
