package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.subject.RecordKind;
import org.ipplan.subject.RecordState;

/** The statements of a set of records: four, however long it is. */
@Dependent
public class RecordSetRows {
  private static final String HELD =
      """
      SELECT r.id, r.version, w.subject, r.source, r.document_number, r.ground, r.kind, r.state,
        r.issued_on, coalesce(r.region_code, '') AS region, r.text
      FROM jsonb_to_recordset(cast(:keys AS jsonb))
          AS w(subject uuid, source text, number text, ground text)
        JOIN credit_subject o ON o.id = w.subject OR o.merged_into = w.subject
        JOIN subject_record r ON r.subject_id = o.id AND r.source = w.source
          AND r.document_number = w.number AND r.ground = w.ground
      FOR UPDATE OF r
      """;

  private static final String COLUMNS =
      """
      FROM jsonb_to_recordset(cast(:given AS jsonb)) AS g(id uuid, version bigint, subject uuid,
        source text, number text, ground text, kind text, issued date, region text, text text)
      """;

  private static final String ADD =
      """
      INSERT INTO subject_record (id, version, subject_id, source, document_number, ground, kind,
        issued_on, region_code, text, state, recorded_by, recorded_at)
      SELECT g.id, g.version, g.subject, g.source, g.number, g.ground, g.kind, g.issued,
        nullif(g.region, ''), g.text, 'COLLECTED', :by, cast(:at AS timestamptz)
      """
          + COLUMNS;

  private static final String KEEP =
      """
      INSERT INTO subject_record_before (record_id, version, kind, issued_on, region_code, text,
        replaced_by, replaced_at)
      SELECT g.id, g.version, g.kind, g.issued, nullif(g.region, ''), g.text, :by,
        cast(:at AS timestamptz)
      """
          + COLUMNS;

  private static final String CHANGE =
      """
      UPDATE subject_record r SET version = g.version, kind = g.kind, issued_on = g.issued,
        region_code = nullif(g.region, ''), text = g.text
      """
          + COLUMNS
          + " WHERE r.id = g.id";

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  /** The records that are there, in no order. */
  Map<HeldRecord.Key, HeldRecord> held(Collection<HeldRecord.Key> keys) {
    var wanted = Json.createArrayBuilder();
    keys.stream().distinct().forEach(key -> wanted.add(row(key)));
    Map<HeldRecord.Key, HeldRecord> held = new LinkedHashMap<>();
    Rows.of(
            entityManager
                .createNativeQuery(HELD, Tuple.class)
                .setParameter("keys", wanted.build().toString()))
        .forEach(row -> held.put(key(row), held(row)));
    return held;
  }

  /** Writes what the set made of them. */
  void write(Collection<HeldRecord> held, Caller caller) {
    execute(ADD, rows(held, HeldRecord::isAdded), caller);
    execute(KEEP, before(held), caller);
    var changed = rows(held, HeldRecord::isChanged);
    if (!changed.isEmpty()) {
      entityManager
          .createNativeQuery(CHANGE)
          .setParameter("given", changed.toString())
          .executeUpdate();
    }
  }

  private void execute(String sql, JsonArray given, Caller caller) {
    if (!given.isEmpty()) {
      entityManager
          .createNativeQuery(sql)
          .setParameter("given", given.toString())
          .setParameter("by", caller.name())
          .setParameter("at", clock.now().toString())
          .executeUpdate();
    }
  }

  private static JsonArray rows(Collection<HeldRecord> held, Predicate<HeldRecord> which) {
    var rows = Json.createArrayBuilder();
    held.stream()
        .filter(which)
        .forEach(each -> rows.add(row(each, each.version(), each.content())));
    return rows.build();
  }

  private static JsonArray before(Collection<HeldRecord> held) {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    for (var each : held) {
      each.before().forEach(said -> rows.add(row(each, said.version(), said.content())));
    }
    return rows.build();
  }

  private static JsonObjectBuilder row(HeldRecord each, long version, HeldRecord.Content content) {
    return row(each.key())
        .add("id", each.id().toString())
        .add("version", version)
        .add("kind", content.kind().name())
        .add("issued", content.issuedOn().toString())
        .add("region", content.region())
        .add("text", content.text());
  }

  private static JsonObjectBuilder row(HeldRecord.Key key) {
    return Json.createObjectBuilder()
        .add("subject", key.subject().toString())
        .add("source", key.source())
        .add("number", key.documentNumber())
        .add("ground", key.ground());
  }

  private static HeldRecord.Key key(Tuple row) {
    return new HeldRecord.Key(
        row.get("subject", UUID.class),
        row.get("source", String.class),
        row.get("document_number", String.class),
        row.get("ground", String.class));
  }

  private static HeldRecord held(Tuple row) {
    return HeldRecord.kept(
        row.get("id", UUID.class),
        key(row),
        RecordState.valueOf(row.get("state", String.class)),
        row.get("version", Long.class),
        new HeldRecord.Content(
            RecordKind.valueOf(row.get("kind", String.class)),
            row.get("issued_on", LocalDate.class),
            row.get("region", String.class),
            row.get("text", String.class)));
  }
}
