package org.ipplan.matching.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipplan.matching.Judgement;
import org.ipplan.matching.domain.Asked;
import org.ipplan.matching.domain.Found;

/** Finds what comes near many queries by two statements. */
@Dependent
public class Candidates {
  /** One of two syllables is enough to come near; told to each transaction. */
  private static final String NEARNESS =
      "SELECT set_config('pg_trgm.similarity_threshold', '0.2', true)";

  private static final String NEAR =
      """
      WITH asked AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(cast(:asked AS jsonb))
          AS x (number int, code text, plain text, sound text, whole text, question text)),
      found AS MATERIALIZED (
        SELECT a.number, a.code, a.question, near.name_id
        FROM asked a CROSS JOIN LATERAL (
          (SELECT k.name_id FROM match_key k
            WHERE k.plain = a.plain AND a.plain <> '' LIMIT :most)
          UNION
          (SELECT k.name_id FROM match_key k WHERE a.sound <> '' AND k.sound % a.sound
            ORDER BY similarity(k.sound, a.sound) + similarity(k.whole, a.whole) DESC, k.name_id
            LIMIT :most)
          UNION
          (SELECT k.name_id FROM credit_subject s
              JOIN credit_subject o ON o.id = s.id OR o.merged_into = s.id
              JOIN match_key k ON k.subject_id = o.id
            WHERE s.id = (SELECT coalesce(c.merged_into, c.id) FROM credit_subject c
                WHERE c.code = a.code
              UNION SELECT f.subject_id FROM subject_code f WHERE f.code = a.code LIMIT 1))
          UNION
          (SELECT k.name_id FROM match_decision d JOIN match_key k ON k.subject_id = d.subject_id
            WHERE d.question = a.question AND d.state = 'IN_FORCE')
        ) near)
      SELECT f.number, t.id, t.code, t.name AS current, n.name, t.region_code,
        f.code = t.code OR EXISTS (
          SELECT 1 FROM subject_code c JOIN credit_subject m ON m.id = c.subject_id
          WHERE c.code = f.code AND coalesce(m.merged_into, m.id) = t.id) AS by_code,
        d.id AS decision, d.judgement
      FROM found f JOIN subject_name n ON n.id = f.name_id
        JOIN credit_subject o ON o.id = n.subject_id
        JOIN credit_subject t ON t.id = coalesce(o.merged_into, o.id)
        LEFT JOIN match_decision d ON d.question = f.question AND d.subject_id = t.id
          AND d.state = 'IN_FORCE'
      WHERE t.kind = 'ORGANISATION' AND (t.state = 'ACTIVE' OR (:staff AND t.state = 'PROPOSED'))
      """;

  /** Names taken by each way of coming near. */
  private static final int MOST = 40;

  @Inject EntityManager entityManager;
  @Inject MatchAccess access;

  /** What comes near each query, in their order. */
  List<List<Found>> near(List<Asked> queries) {
    entityManager.createNativeQuery(NEARNESS, String.class).getSingleResult();
    List<List<Found>> near = new ArrayList<>();
    queries.forEach(each -> near.add(new ArrayList<>()));
    rows(queries).forEach(row -> near.get(row.get("number", Integer.class)).add(found(row)));
    return near;
  }

  private List<Tuple> rows(List<Asked> queries) {
    var asked = Json.createArrayBuilder();
    for (int i = 0; i < queries.size(); i++) {
      asked.add(json(i, queries.get(i)));
    }
    return Rows.of(
        entityManager
            .createNativeQuery(NEAR, Tuple.class)
            .setParameter("asked", asked.build().toString())
            .setParameter("most", MOST)
            .setParameter("staff", access.isStaff()));
  }

  private static JsonObject json(int number, Asked query) {
    var key = query.key();
    return Json.createObjectBuilder()
        .add("number", number)
        .add("code", query.code())
        .add("plain", key.plain())
        .add("sound", key.sound())
        .add("whole", key.whole())
        .add("question", query.question())
        .build();
  }

  private static Found found(Tuple row) {
    var judgement = row.get("judgement", String.class);
    return new Found(
        row.get("id", UUID.class),
        row.get("code", String.class),
        row.get("current", String.class),
        row.get("name", String.class),
        row.get("region_code", String.class),
        row.get("by_code", Boolean.class),
        row.get("decision", UUID.class),
        judgement == null ? null : Judgement.valueOf(judgement));
  }
}
