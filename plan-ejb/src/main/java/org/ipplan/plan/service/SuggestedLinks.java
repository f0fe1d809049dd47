package org.ipplan.plan.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageState;
import org.ipplan.plan.domain.lineage.PlanTask;
import org.ipplan.plan.domain.lineage.PlanTask.Words;
import org.ipplan.plan.domain.lineage.Suggestion;
import org.ipplan.plan.domain.lineage.Suggestions.Decided;
import org.ipplan.plan.domain.lineage.Suggestions.Settled;
import org.jspecify.annotations.Nullable;

/** Reads what suggestions are made of, and stores them: a fixed number of statements in all. */
@Dependent
public class SuggestedLinks {
  private static final String TASKS =
      """
      SELECT t.id, t.year, t.number, t.chapter, t.section,
        concat_ws(' ', t.title_zh, t.text_zh) AS zh, concat_ws(' ', t.title_en, t.text_en) AS en,
        (SELECT concat_ws(' ', string_agg(h.title_zh, ' ')) FROM plan_heading h
          WHERE h.plan_version_id = v.id AND h.chapter = t.chapter
            AND (h.section IS NULL OR h.section = t.section)) AS heading_zh,
        (SELECT concat_ws(' ', string_agg(h.title_en, ' ')) FROM plan_heading h
          WHERE h.plan_version_id = v.id AND h.chapter = t.chapter
            AND (h.section IS NULL OR h.section = t.section)) AS heading_en,
        (SELECT string_agg(p.department_code, ',' ORDER BY p.position) FROM task_party p
          WHERE p.task_id = t.id) AS parties
      FROM task t JOIN plan_version v ON v.id = t.plan_version_id AND v.state = 'PUBLISHED'
      WHERE v.year IN (:from, :to) ORDER BY t.year, t.number
      """;

  private static final String SETTLED =
      """
      SELECT from_task, to_task, kind, state FROM task_link
      WHERE from_year = :from AND to_year = :to AND settled_at IS NOT NULL
      """;

  /** What nobody settled and is not suggested any more. */
  private static final String FORGET =
      """
      DELETE FROM task_link l
      WHERE l.from_year = :from AND l.to_year = :to AND l.settled_at IS NULL
        AND NOT EXISTS (
          SELECT 1 FROM jsonb_to_recordset(cast(:links AS jsonb)) AS s (from_task uuid, to_task uuid)
          WHERE s.from_task = l.from_task AND s.to_task IS NOT DISTINCT FROM l.to_task)
      """;

  private static final String SUGGEST =
      """
      INSERT INTO task_link AS l (id, from_task, from_year, to_task, to_year, kind, state, by_hand,
        score, text_value, lead_value, parties_value, chapter_value)
      SELECT gen_random_uuid(), s.from_task, :from, s.to_task, :to, s.kind, 'SUGGESTED', false,
        s.score, s.text_value, s.lead_value, s.parties_value, s.chapter_value
      FROM jsonb_to_recordset(cast(:links AS jsonb)) AS s (from_task uuid, to_task uuid, kind text,
        score double precision, text_value double precision, lead_value double precision,
        parties_value double precision, chapter_value double precision)
      ON CONFLICT (from_task, to_task, to_year) DO UPDATE SET kind = excluded.kind,
        score = excluded.score, text_value = excluded.text_value,
        lead_value = excluded.lead_value, parties_value = excluded.parties_value,
        chapter_value = excluded.chapter_value, version = l.version + 1
      WHERE l.settled_at IS NULL
        AND (l.kind, l.score) IS DISTINCT FROM (excluded.kind, excluded.score)
      """;

  @Inject EntityManager entityManager;

  /** Tasks of two years, told apart by the year. */
  record Plans(List<PlanTask> earlier, List<PlanTask> later) {}

  /** A link the office decided on, or opened again after it did. */
  private record Decision(Decided pair, LineageKind kind, LineageState state) {
    /** Tasks that need no further suggestion. */
    Stream<UUID> tasks() {
      var from = kind == LineageKind.SPLIT ? null : pair.from();
      var to = kind == LineageKind.MERGED ? null : pair.to();
      return state == LineageState.CONFIRMED
          ? Stream.of(Optional.ofNullable(from), Optional.ofNullable(to)).flatMap(Optional::stream)
          : Stream.of();
    }
  }

  Plans plans(int from, int to) {
    var byYear =
        rows(between(TASKS, Tuple.class, from, to))
            .collect(
                Collectors.partitioningBy(
                    row -> row.get("year", Integer.class) == from,
                    Collectors.mapping(SuggestedLinks::task, Collectors.toList())));
    return new Plans(
        Objects.requireNonNull(byYear.get(true)), Objects.requireNonNull(byYear.get(false)));
  }

  Settled settled(int from, int to) {
    var decisions =
        rows(between(SETTLED, Tuple.class, from, to)).map(SuggestedLinks::decision).toList();
    return new Settled(
        decisions.stream().map(Decision::pair).collect(Collectors.toSet()),
        decisions.stream().flatMap(Decision::tasks).collect(Collectors.toSet()));
  }

  void replace(int from, int to, List<Suggestion> suggestions) {
    var links = Json.createArrayBuilder();
    suggestions.forEach(suggestion -> links.add(json(suggestion)));
    var all = links.build().toString();
    for (var statement : List.of(FORGET, SUGGEST)) {
      between(entityManager.createNativeQuery(statement), from, to)
          .setParameter("links", all)
          .executeUpdate();
    }
  }

  private Query between(String statement, Class<?> result, int from, int to) {
    return between(entityManager.createNativeQuery(statement, result), from, to);
  }

  private static Query between(Query query, int from, int to) {
    return query.setParameter("from", from).setParameter("to", to);
  }

  @SuppressWarnings("unchecked")
  private static Stream<Tuple> rows(Query query) {
    return query.getResultStream();
  }

  private static PlanTask task(Tuple row) {
    return new PlanTask(
        row.get("id", UUID.class),
        row.get("number", Integer.class),
        row.get("chapter", Integer.class),
        row.get("section", Integer.class),
        new Words(text(row, "heading_zh"), text(row, "heading_en")),
        new Words(text(row, "zh"), text(row, "en")),
        Stream.of(text(row, "parties").split(",")).filter(code -> !code.isEmpty()).toList());
  }

  private static String text(Tuple row, String column) {
    var text = row.get(column, String.class);
    return text == null ? "" : text;
  }

  private static Decision decision(Tuple row) {
    return new Decision(
        new Decided(row.get("from_task", UUID.class), row.get("to_task", UUID.class)),
        LineageKind.valueOf(row.get("kind", String.class)),
        LineageState.valueOf(row.get("state", String.class)));
  }

  private static JsonObjectBuilder json(Suggestion suggestion) {
    var json =
        Json.createObjectBuilder()
            .add("from_task", suggestion.from().toString())
            .add("kind", suggestion.kind().name())
            .add("score", suggestion.score());
    var to = suggestion.to();
    if (to != null) {
      json.add("to_task", to.toString());
    }
    var likeness = suggestion.likeness();
    add(json, "text_value", likeness.text());
    add(json, "lead_value", likeness.lead());
    add(json, "parties_value", likeness.parties());
    add(json, "chapter_value", likeness.chapter());
    return json;
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable Double value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}
