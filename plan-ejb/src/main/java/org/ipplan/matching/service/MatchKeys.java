package org.ipplan.matching.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.ipplan.matching.name.NameKey;

/** Makes keys, many names a statement. */
@Dependent
public class MatchKeys {
  /** Most names of one statement. */
  static final int MOST = 2000;

  private static final UUID FIRST = new UUID(0, 0);

  private static final String NAMES =
      """
      SELECT n.id, n.subject_id, n.name
      FROM subject_name n JOIN credit_subject s ON s.id = n.subject_id
        LEFT JOIN match_key k ON k.name_id = n.id AND k.edition = :edition
      WHERE s.kind = 'ORGANISATION'
      """;

  private static final String OF_SUBJECT = NAMES + " AND n.subject_id = :subject AND k IS NULL";
  private static final String BEHIND = NAMES + " AND k IS NULL ORDER BY n.id LIMIT :most";
  private static final String EVERY = NAMES + " AND n.id > :after ORDER BY n.id LIMIT :most";

  private static final String KEEP =
      """
      INSERT INTO match_key (name_id, subject_id, plain, sound, whole, edition)
      SELECT x.name_id, x.subject_id, x.plain, x.sound, x.whole, :edition
      FROM jsonb_to_recordset(cast(:keys AS jsonb))
        AS x (name_id uuid, subject_id uuid, plain text, sound text, whole text)
      ON CONFLICT (name_id) DO UPDATE SET plain = excluded.plain, sound = excluded.sound,
        whole = excluded.whole, edition = excluded.edition
      """;

  @Inject EntityManager entityManager;

  /** Keys of the names of a subject that have none. */
  void ofSubject(UUID subject) {
    keep(names(OF_SUBJECT).setParameter("subject", subject));
  }

  /**
   * Keys of names that have none, or one by older rules.
   *
   * @return number of names, {@link #MOST} where there may be more
   */
  int catchUp() {
    return keep(names(BEHIND).setParameter("most", MOST)).size();
  }

  /** All keys anew. */
  void rebuild() {
    var after = FIRST;
    for (var done = every(after); !done.isEmpty(); done = every(after)) {
      after = done.get(done.size() - 1).get("id", UUID.class);
    }
  }

  private List<Tuple> every(UUID after) {
    return keep(names(EVERY).setParameter("after", after).setParameter("most", MOST));
  }

  private Query names(String sql) {
    return entityManager
        .createNativeQuery(sql, Tuple.class)
        .setParameter("edition", NameKey.EDITION);
  }

  private List<Tuple> keep(Query wanted) {
    var names = Rows.of(wanted);
    if (!names.isEmpty()) {
      var keys = Json.createArrayBuilder();
      names.forEach(name -> keys.add(key(name)));
      entityManager
          .createNativeQuery(KEEP)
          .setParameter("keys", keys.build().toString())
          .setParameter("edition", NameKey.EDITION)
          .executeUpdate();
    }
    return names;
  }

  private static JsonObject key(Tuple name) {
    var key = NameKey.of(name.get("name", String.class));
    return Json.createObjectBuilder()
        .add("name_id", name.get("id", UUID.class).toString())
        .add("subject_id", name.get("subject_id", UUID.class).toString())
        .add("plain", key.plain())
        .add("sound", key.sound())
        .add("whole", key.whole())
        .build();
  }
}
