package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.SubjectBulkService.Fate;
import org.ipplan.subject.SubjectBulkService.GivenSubject;
import org.ipplan.subject.SubjectBulkService.Outcome;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectState;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.ipplan.subject.domain.SubjectPolicy;
import org.jspecify.annotations.Nullable;

/** Subjects by the set: which codes lead where, and those that are made known. */
@Dependent
public class SubjectSet {
  private static final String ONE_AT_A_TIME =
      "SELECT 1 FROM pg_advisory_xact_lock(hashtext('subject-set'), 0)";

  private static final String KNOWN =
      """
      SELECT w.code, t.id, t.state, t.name
      FROM jsonb_array_elements_text(cast(:codes AS jsonb)) AS w(code)
        JOIN credit_subject s ON s.id = coalesce(
          (SELECT o.id FROM credit_subject o WHERE o.code = w.code),
          (SELECT f.subject_id FROM subject_code f WHERE f.code = w.code))
        JOIN credit_subject t ON t.id = coalesce(s.merged_into, s.id)
      """;

  private static final String MAKE =
      """
      WITH given AS (
        SELECT g.id, g.code, g.name, g.region, g.since
        FROM jsonb_to_recordset(cast(:given AS jsonb))
          AS g(id uuid, code text, name text, region text, since date)),
      made AS (
        INSERT INTO credit_subject (id, code, kind, name, region_code, state, created_by,
          created_for, created_at)
        SELECT id, code, 'ORGANISATION', name, region, 'ACTIVE', :by,
          nullif(cast(:for AS text), ''), cast(:at AS timestamptz)
        FROM given
        RETURNING id)
      INSERT INTO subject_name (id, subject_id, name, valid_from, recorded_by, recorded_at)
      SELECT gen_random_uuid(), g.id, g.name, g.since, :by, cast(:at AS timestamptz)
      FROM given g JOIN made ON made.id = g.id
      """;

  /** A subject that is known. */
  record Known(UUID id, SubjectState state, String name) {}

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  List<Outcome> merge(List<GivenSubject> lines, Caller caller) {
    oneAtATime();
    var outcomes = new SetOutcomes();
    var sound = lines.stream().filter(each -> isSound(each, outcomes)).toList();
    var known = known(sound.stream().map(each -> normalized(each.code())).toList());
    Map<String, GivenSubject> unknown = new LinkedHashMap<>();
    for (var each : sound) {
      merge(each, known, unknown, outcomes);
    }
    make(unknown.values(), known, caller);
    return outcomes.all();
  }

  private void merge(
      GivenSubject each,
      Map<String, Known> known,
      Map<String, GivenSubject> unknown,
      SetOutcomes outcomes) {
    var code = normalized(each.code());
    var there = known.get(code);
    if (there == null) {
      var made = new Known(UUID.randomUUID(), SubjectState.ACTIVE, each.name());
      known.put(code, made);
      unknown.put(code, each);
      outcomes.done(each.line(), Fate.NEW, made.id());
    } else if (there.name().equals(each.name())) {
      outcomes.done(each.line(), Fate.DUPLICATE, there.id());
    } else {
      outcomes.refused(each.line(), "name", "subject.known-otherwise", code);
    }
  }

  private boolean isSound(GivenSubject each, SetOutcomes outcomes) {
    return outcomes.passes(
        each.line(),
        () ->
            SubjectPolicy.require(
                asked(each.code(), each.name(), each.regionCode(), each), clock.today()));
  }

  /**
   * @param given null where the day the name began is not known
   */
  static NewSubject asked(
      String code, String name, @Nullable String region, @Nullable GivenSubject given) {
    var since = given == null ? null : given.nameFrom();
    return new NewSubject(SubjectKind.ORGANISATION, code, name, region, null, null, since);
  }

  /** Sets that run at the same time wait for each other, and so each sees what is there. */
  void oneAtATime() {
    entityManager.createNativeQuery(ONE_AT_A_TIME, Integer.class).getResultList();
  }

  /** What the codes lead to; changed by {@link #make}. */
  Map<String, Known> known(Collection<String> codes) {
    var wanted = Json.createArrayBuilder();
    codes.stream().distinct().forEach(wanted::add);
    Map<String, Known> known = new HashMap<>();
    Rows.of(
            entityManager
                .createNativeQuery(KNOWN, Tuple.class)
                .setParameter("codes", wanted.build().toString()))
        .forEach(row -> known.put(row.get("code", String.class), known(row)));
    return known;
  }

  private static Known known(Tuple row) {
    return new Known(
        row.get("id", UUID.class),
        SubjectState.valueOf(row.get("state", String.class)),
        row.get("name", String.class));
  }

  /** Makes subjects known under the ids they are known by already. */
  void make(Collection<GivenSubject> given, Map<String, Known> known, Caller caller) {
    if (given.isEmpty()) {
      return;
    }
    var rows = Json.createArrayBuilder();
    given.forEach(
        each -> add(each, Objects.requireNonNull(known.get(normalized(each.code()))), rows));
    entityManager
        .createNativeQuery(MAKE)
        .setParameter("given", rows.build().toString())
        .setParameter("by", caller.name())
        .setParameter("for", Rows.text(caller.actingFor()))
        .setParameter("at", clock.now().toString())
        .executeUpdate();
  }

  private static void add(GivenSubject each, Known made, JsonArrayBuilder rows) {
    var code = normalized(each.code());
    var region =
        each.regionCode() == null ? UnifiedSocialCreditCode.regionOf(code) : each.regionCode();
    var row =
        Json.createObjectBuilder()
            .add("id", made.id().toString())
            .add("code", code)
            .add("name", made.name());
    if (region != null) {
      row.add("region", region);
    }
    if (each.nameFrom() != null) {
      row.add("since", each.nameFrom().toString());
    }
    rows.add(row);
  }

  static String normalized(String code) {
    return UnifiedSocialCreditCode.normalized(code);
  }
}
