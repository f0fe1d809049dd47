package org.ipplan.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ipplan.directory.DirectoryService;
import org.jspecify.annotations.Nullable;

/**
 * Brings the shipped bodies and, in the sample run, the sample officials into the database. What is
 * there already is left as it is, so that a later release adds bodies and changes none.
 */
@ApplicationScoped
public class ShippedDirectory {
  static final String SAMPLE_OFFICIALS = "sample-officials.json";

  private static final String DEPARTMENT =
      "INSERT INTO department (code, name_zh, name_en, kind, valid_from, valid_to, successor,"
          + " sort_order) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING";

  private static final String ALIAS =
      "INSERT INTO department_alias (id, department_code, name, normalized, language, valid_from,"
          + " valid_to, added_by, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'plan', ?)"
          + " ON CONFLICT ON CONSTRAINT department_alias_clear DO NOTHING";

  private static final String MEMBER =
      "INSERT INTO department_member (id, collective_code, member_code, position, valid_from,"
          + " added_by, added_at) VALUES (?, ?, ?, ?, ?, 'plan', ?)"
          + " ON CONFLICT (collective_code, position) DO NOTHING";

  private static final String OFFICIAL =
      "INSERT INTO official (name, display_name_zh, display_name_en, department_code)"
          + " VALUES (?, ?, ?, ?) ON CONFLICT (name) DO NOTHING";

  private static final String OFFICIALS_ROLE =
      "INSERT INTO official_role (official, role) SELECT ?, ? WHERE EXISTS (SELECT 1 FROM official"
          + " WHERE name = ? AND last_seen_at IS NULL) ON CONFLICT DO NOTHING";

  @Inject EntityManager entityManager;

  /** Adds the bodies that the database does not have yet, with every spelling of their names. */
  public void loadDepartments() {
    var bodies = read("departments.json");
    batch(
        DEPARTMENT,
        insert -> {
          for (JsonObject body : bodies.getValuesAs(JsonObject.class)) {
            insert.add(
                body.getString("code"),
                body.getString("nameZh"),
                body.getString("nameEn"),
                body.getString("kind"),
                date(body, "validFrom"),
                date(body, "validTo"),
                text(body, "successor"),
                body.getInt("order"));
          }
        });
    batch(ALIAS, insert -> bodies.getValuesAs(JsonObject.class).forEach(b -> spellings(b, insert)));
  }

  /** Adds who stands behind collective parties, in the order of their lists. */
  public void loadMembers() {
    batch(
        MEMBER,
        insert ->
            read("department-members.json")
                .getValuesAs(JsonObject.class)
                .forEach(list -> members(list, insert)));
  }

  private static void members(JsonObject list, Insert insert) {
    var now = OffsetDateTime.now(Clock.systemUTC());
    var from = date(list, "validFrom");
    var position = 0;
    for (JsonString member : list.getJsonArray("members").getValuesAs(JsonString.class)) {
      position++;
      insert.add(
          UUID.randomUUID(), list.getString("collective"), member.getString(), position, from, now);
    }
  }

  /** Adds the sample officials, with the roles the sample sign-in gives them. */
  public void loadSampleOfficials() {
    var officials = read(SAMPLE_OFFICIALS).getValuesAs(JsonObject.class);
    batch(
        OFFICIAL,
        insert -> {
          for (JsonObject official : officials) {
            insert.add(
                official.getString("name"),
                official.getString("displayNameZh"),
                official.getString("displayNameEn"),
                text(official, "department"));
          }
        });
    batch(OFFICIALS_ROLE, insert -> officials.forEach(official -> roles(official, insert)));
  }

  /** What a sign-in said since is better known. */
  private static void roles(JsonObject official, Insert insert) {
    var name = official.getString("name");
    for (JsonString role : official.getJsonArray("roles").getValuesAs(JsonString.class)) {
      insert.add(name, role.getString(), name);
    }
  }

  /** The official names first: they last as long as the body does. */
  private static void spellings(JsonObject body, Insert insert) {
    var known = new HashSet<String>();
    var from = date(body, "validFrom");
    var to = date(body, "validTo");
    for (String name : new String[] {body.getString("nameZh"), body.getString("nameEn")}) {
      spelling(body, name, from, to, known, insert);
    }
    for (JsonObject alias : body.getJsonArray("aliases").getValuesAs(JsonObject.class)) {
      var aliasFrom = date(alias, "validFrom");
      var aliasTo = date(alias, "validTo");
      spelling(
          body,
          alias.getString("name"),
          aliasFrom == null ? from : aliasFrom,
          aliasTo == null ? to : aliasTo,
          known,
          insert);
    }
  }

  private static void spelling(
      JsonObject body,
      String name,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Set<String> known,
      Insert insert) {
    var normalized = Spelling.normalized(name);
    if (known.add(normalized)) {
      OffsetDateTime now = OffsetDateTime.now(Clock.systemUTC());
      insert.add(
          UUID.randomUUID(),
          body.getString("code"),
          name,
          normalized,
          Spelling.language(name),
          from,
          to,
          now);
    }
  }

  private interface Insert {
    void add(@Nullable Object... values);
  }

  private interface Rows {
    void addTo(Insert insert);
  }

  private void batch(String sql, Rows rows) {
    entityManager.<Connection>runWithConnection(
        connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            rows.addTo(
                values -> {
                  try {
                    for (int i = 0; i < values.length; i++) {
                      statement.setObject(i + 1, values[i]);
                    }
                    statement.addBatch();
                  } catch (java.sql.SQLException e) {
                    throw new IllegalStateException("The shipped directory does not fit", e);
                  }
                });
            statement.executeBatch();
          }
        });
  }

  static JsonArray read(String name) {
    try (var file = DirectoryService.class.getResourceAsStream(name);
        var reader = Json.createReader(Objects.requireNonNull(file, name))) {
      return reader.readArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable LocalDate date(JsonObject object, String name) {
    var text = text(object, name);
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable String text(JsonObject object, String name) {
    return object.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL
        ? null
        : object.getString(name);
  }
}
