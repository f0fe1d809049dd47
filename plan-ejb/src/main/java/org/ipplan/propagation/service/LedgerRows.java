package org.ipplan.propagation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.propagation.domain.CopyTerm;
import org.ipplan.propagation.domain.CopyTerms;
import org.ipplan.propagation.domain.Occasion;

/** The statements that write lines: one for all recipients, however many. */
@Dependent
public class LedgerRows {
  private static final String TERMS =
      """
      jsonb_to_recordset(cast(:terms AS jsonb)) AS t (list text, kind text, point text, rule_set text,
        rule text, article text, confirmed boolean, by_analogy boolean, judged_on date,
        from_on date, due_on date, provisional boolean)
      """;

  private static final String INSERT =
      """
      WITH written AS (
        INSERT INTO entry_propagation (id, recipient_id, entry_id, version_id, change, state,
          made_on, made_at, point, rule_set, rule, article, confirmed, by_analogy, judged_on,
          from_on, due_on, provisional, attempts, sent_on)
        SELECT gen_random_uuid(), r.id, :entry, :knowledge, :change,
          CASE WHEN x.sent_on IS NULL THEN 'PENDING' ELSE 'SENT' END,
          cast(:madeOn AS date), cast(:madeAt AS timestamptz), t.point, t.rule_set, t.rule,
          t.article, t.confirmed, t.by_analogy, t.judged_on, t.from_on, t.due_on, t.provisional,
          CASE WHEN x.sent_on IS NULL THEN 0 ELSE 1 END, x.sent_on
        FROM list_recipient r
          JOIN %s ON t.kind = r.kind
          CROSS JOIN LATERAL (SELECT CASE WHEN r.kind = 'PROVINCE'
            THEN cast(nullif(:pushedOn, '') AS date) END AS sent_on) x
        WHERE r.list = :list AND %s
        ORDER BY r.kind, r.name_zh, r.id
        ON CONFLICT (version_id, change, recipient_id) DO NOTHING
        RETURNING id)
      SELECT id FROM written
      """;

  /** Recipients of the day; of provinces the one where the subject is registered. */
  private static final String REGISTERED =
      """
      r.state IN ('CONFIRMED', 'ENDED') AND r.valid_from <= cast(:madeOn AS date)
        AND (r.valid_to IS NULL OR r.valid_to > cast(:madeOn AS date))
        AND (r.kind <> 'PROVINCE' OR left(r.region_code, 2) = :province)
      """;

  /** Whoever has a copy, also where it is told of nothing new any more. */
  private static final String HOLDING =
      """
      cast(:province AS text) IS NOT NULL AND (SELECT p.change NOT IN ('REPAIRED', 'REVOKED', 'EXPIRED')
        FROM entry_propagation p
        WHERE p.entry_id = :entry AND p.recipient_id = r.id AND p.sent_on IS NOT NULL
        ORDER BY p.ordinal DESC LIMIT 1)
      """;

  /** What came before waits no more: for everybody at an end, else for who is told anew. */
  private static final String OVERTAKE =
      """
      UPDATE entry_propagation o SET state = 'OVERTAKEN', version = o.version + 1
      WHERE o.entry_id = :entry AND o.state IN ('PENDING', 'SENT', 'FAILED')
        AND (o.version_id <> :knowledge OR o.change <> :change)
        AND (:everybody OR o.recipient_id IN (SELECT n.recipient_id FROM entry_propagation n
          WHERE n.version_id = :knowledge AND n.change = :change))
      """;

  /**
   * What stands on its list, for recipients that were told of nothing yet; whoever has an entry in
   * a former place of the register is not told again.
   */
  private static final String INTRODUCE =
      """
      INSERT INTO entry_propagation (id, recipient_id, entry_id, version_id, change, state,
        made_on, made_at, point, rule_set, rule, article, confirmed, by_analogy, judged_on,
        from_on, due_on, provisional)
      SELECT gen_random_uuid(), r.id, v.entry_id, v.id, 'LISTED', 'PENDING',
        cast(:today AS date), cast(:now AS timestamptz), t.point, t.rule_set, t.rule, t.article,
        t.confirmed, t.by_analogy, t.judged_on, t.from_on, t.due_on, t.provisional
      FROM list_recipient r
        JOIN %s ON t.list = r.list AND t.kind = r.kind
        JOIN list_entry e ON e.list = r.list
        JOIN list_entry_version v ON v.entry_id = e.id
        JOIN credit_subject o ON o.id = e.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
      WHERE r.state = 'CONFIRMED' AND r.valid_from <= cast(:today AS date)
        AND NOT EXISTS (SELECT 1 FROM entry_propagation p WHERE p.recipient_id = r.id)
        AND NOT EXISTS (SELECT 1 FROM entry_propagation p
            JOIN list_recipient f ON f.id = p.recipient_id
          WHERE p.entry_id = v.entry_id AND f.list = r.list AND f.kind = r.kind
            AND coalesce(f.department_code, f.region_code, '')
              = coalesce(r.department_code, r.region_code, ''))
        AND v.known_to IS NULL AND v.ended IS NULL AND v.published_on <= cast(:today AS date)
        AND v.valid_to > cast(:today AS date)
        AND (r.kind <> 'PROVINCE' OR left(r.region_code, 2) = left(s.region_code, 2))
      ORDER BY r.kind, r.name_zh, r.id, v.known_from, v.id
      ON CONFLICT (version_id, change, recipient_id) DO NOTHING
      """
          .formatted(TERMS);

  private static final String TOLD =
      "SELECT count(*) FROM entry_propagation WHERE version_id = :knowledge AND change = :change";

  @Inject EntityManager entityManager;

  /** Whether the change is in the ledger already. */
  boolean isTold(Occasion occasion) {
    var told =
        entityManager
            .createNativeQuery(TOLD, Long.class)
            .setParameter("knowledge", occasion.knowledge())
            .setParameter("change", occasion.change().name())
            .getSingleResult();
    return (Long) told > 0;
  }

  /**
   * A line for each recipient of a change.
   *
   * @return ids of the lines that are new
   */
  List<UUID> write(Occasion occasion, CopyTerms law) {
    var first =
        switch (occasion.change()) {
          case LISTED, RESTORED -> REGISTERED;
          case CHANGED, REPAIRED, REVOKED, EXPIRED -> HOLDING;
        };
    return written(insert(occasion, law, first));
  }

  private static List<UUID> written(Query query) {
    return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).toList();
  }

  private Query insert(Occasion occasion, CopyTerms law, String who) {
    return entityManager
        .createNativeQuery(INSERT.formatted(TERMS, who), UUID.class)
        .setParameter("entry", occasion.entry())
        .setParameter("knowledge", occasion.knowledge())
        .setParameter("change", occasion.change().name())
        .setParameter("madeOn", occasion.on().toString())
        .setParameter("madeAt", occasion.at().toString())
        .setParameter("list", occasion.list().name())
        .setParameter("province", Rows.text(occasion.province()))
        .setParameter("pushedOn", Rows.text(occasion.told()))
        .setParameter("terms", terms(occasion, law));
  }

  /** What is open of the entry, and was not written for this change. */
  int overtake(Occasion occasion) {
    return entityManager
        .createNativeQuery(OVERTAKE)
        .setParameter("entry", occasion.entry())
        .setParameter("knowledge", occasion.knowledge())
        .setParameter("change", occasion.change().name())
        .setParameter("everybody", occasion.change().isEnd())
        .executeUpdate();
  }

  /**
   * New recipients are told of what stands.
   *
   * @return number of lines
   */
  int introduce(LocalDate today, Instant now, CopyTerms law) {
    var terms = Json.createArrayBuilder();
    for (var list : CreditList.values()) {
      Arrays.stream(RecipientKind.values())
          .forEach(kind -> terms.add(term(list, kind, law.introduced(today, list, kind))));
    }
    return entityManager
        .createNativeQuery(INTRODUCE)
        .setParameter("today", today.toString())
        .setParameter("now", now.toString())
        .setParameter("terms", terms.build().toString())
        .executeUpdate();
  }

  private static String terms(Occasion occasion, CopyTerms law) {
    var all = Json.createArrayBuilder();
    Arrays.stream(RecipientKind.values())
        .forEach(kind -> all.add(term(occasion.list(), kind, law.of(occasion, kind))));
    return all.build().toString();
  }

  private static JsonObject term(CreditList list, RecipientKind kind, Optional<CopyTerm> term) {
    var json = Json.createObjectBuilder().add("list", list.name()).add("kind", kind.name());
    json.add("confirmed", term.map(CopyTerm::confirmed).orElse(false));
    json.add("by_analogy", term.map(CopyTerm::byAnalogy).orElse(false));
    json.add("provisional", term.map(CopyTerm::provisional).orElse(false));
    term.ifPresent(
        found -> {
          json.add("point", found.rule().point());
          json.add("rule_set", found.rule().ruleSet());
          json.add("rule", found.rule().id());
          json.add("judged_on", found.judgedOn().toString());
          json.add("from_on", found.from().toString());
          json.add("due_on", found.dueOn().toString());
        });
    term.map(found -> found.rule().article()).ifPresent(article -> json.add("article", article));
    return json.build();
  }
}
