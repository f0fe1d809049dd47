package org.ipplan.indicator.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.indicator.IndicatorService;
import org.ipplan.indicator.PeriodKind;
import org.ipplan.indicator.domain.ObservedPeriod;
import org.ipplan.shared.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Brings the indicators of the 14th Five-Year plan into the database with the values that were
 * published (rules 7.2, I1 to I8). What is there already is left as it is. Each value is known from
 * the day it was published, so that nothing is seen before.
 */
@ApplicationScoped
public class ShippedIndicators {
  private static final String FILE = "indicators.json";
  private static final String PLAN = "国发〔2021〕20号《“十四五”国家知识产权保护和运用规划》";
  private static final LocalDate PLAN_PUBLISHED = LocalDate.of(2021, 10, 28);
  private static final int PLAN_FROM = 2021;
  private static final int PLAN_TO = 2025;
  private static final int BASELINE_YEAR = 2020;
  private static final int TASKS_OF = 2024;

  private static final String INDICATOR =
      """
      INSERT INTO indicator (code, sort_order, name_zh, name_en, unit_zh, unit_en, definition_zh,
        definition_en, direction, kind, series, frequency, plan_from, plan_to, owner_code, baseline,
        baseline_year, baseline_verified, baseline_source, baseline_published_on, source)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'HIGHER', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (code) DO NOTHING
      """;

  private static final String TASK =
      "INSERT INTO indicator_task (indicator_code, year, number) VALUES (?, ?, ?)";

  private static final String TARGET =
      """
      INSERT INTO indicator_target (id, indicator_code, year, value, source, published_on, verified,
        state, proposed_by, proposed_at, known_at)
      VALUES (?, ?, ?, ?, ?, ?, true, 'CONFIRMED', 'plan', ?, ?)
      """;

  private static final String VALUE =
      """
      INSERT INTO indicator_observation (id, indicator_code, period, period_kind, from_on, to_on,
        value, source, published_on, verified, published_verified, origin, state, makers,
        brought_by, brought_at, known_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SHIPPED', 'CONFIRMED', 'plan', 'plan', ?, ?)
      """;

  @Inject EntityManager entityManager;

  /** Adds the indicators that the database does not have yet. */
  public void load() {
    var all = read();
    entityManager.<Connection>runWithConnection(connection -> insert(all, connection));
  }

  private static void insert(JsonArray all, Connection connection) throws SQLException {
    for (int i = 0; i < all.size(); i++) {
      var each = all.getJsonObject(i);
      if (indicator(each, i + 1, connection) == 1) {
        tasks(each, connection);
        target(each, connection);
        values(each, connection);
      }
    }
  }

  private static int indicator(JsonObject each, int position, Connection connection)
      throws SQLException {
    var base = each.getJsonObject("baseline");
    try (var statement = connection.prepareStatement(INDICATOR)) {
      set(
          statement,
          each.getString("code"),
          position,
          each.getString("nameZh"),
          each.getString("nameEn"),
          each.getString("unitZh"),
          each.getString("unitEn"),
          each.getString("definitionZh"),
          each.getString("definitionEn"),
          each.getString("kind", "EXPECTATIONAL"),
          each.getString("series"),
          PeriodKind.valueOf(each.getString("frequency")).name(),
          PLAN_FROM,
          PLAN_TO,
          each.getString("owner"),
          base == null ? null : base.getJsonNumber("value").bigDecimalValue(),
          base == null ? null : base.getInt("year", BASELINE_YEAR),
          base == null ? null : base.getBoolean("verified"),
          base == null ? null : base.getString("source", PLAN),
          base == null ? null : publishedOn(base),
          each.getString("source", PLAN));
      return statement.executeUpdate();
    }
  }

  private static void tasks(JsonObject each, Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(TASK)) {
      for (var number : each.getJsonArray("tasks").getValuesAs(JsonNumber.class)) {
        set(statement, each.getString("code"), TASKS_OF, number.intValueExact());
        statement.executeUpdate();
      }
    }
  }

  private static void target(JsonObject each, Connection connection) throws SQLException {
    if (!each.containsKey("target")) {
      return;
    }
    var code = each.getString("code");
    try (var statement = connection.prepareStatement(TARGET)) {
      set(
          statement,
          id(code, "target"),
          code,
          PLAN_TO,
          each.getJsonNumber("target").bigDecimalValue(),
          PLAN,
          PLAN_PUBLISHED,
          start(PLAN_PUBLISHED),
          start(PLAN_PUBLISHED));
      statement.executeUpdate();
    }
  }

  private static void values(JsonObject each, Connection connection) throws SQLException {
    var code = each.getString("code");
    try (var statement = connection.prepareStatement(VALUE)) {
      for (var value : each.getJsonArray("values").getValuesAs(JsonObject.class)) {
        var period = ObservedPeriod.of(value.getString("period")).orElseThrow();
        var published = publishedOn(value);
        set(
            statement,
            id(code, period.code()),
            code,
            period.code(),
            period.kind().name(),
            period.from(),
            period.to(),
            value.getJsonNumber("value").bigDecimalValue(),
            value.getString("source"),
            published,
            value.getBoolean("verified"),
            value.getBoolean("publishedVerified"),
            start(published),
            start(published));
        statement.executeUpdate();
      }
    }
  }

  private static LocalDate publishedOn(JsonObject value) {
    return LocalDate.parse(value.getString("publishedOn", PLAN_PUBLISHED.toString()));
  }

  private static UUID id(String code, String of) {
    return UUID.nameUUIDFromBytes((code + " " + of).getBytes(UTF_8));
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
  }

  private static void set(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static JsonArray read() {
    try (var file = IndicatorService.class.getResourceAsStream(FILE);
        var reader = Json.createReader(Objects.requireNonNull(file, FILE))) {
      return reader.readArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
