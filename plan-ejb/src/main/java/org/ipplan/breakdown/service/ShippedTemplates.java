package org.ipplan.breakdown.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.ipplan.breakdown.TemplateService;
import org.jspecify.annotations.Nullable;

/**
 * Brings the shipped templates into the database. What is there already is left as it is, so that a
 * later release adds templates and changes none.
 */
@ApplicationScoped
public class ShippedTemplates {
  private static final String TEMPLATE =
      "INSERT INTO breakdown_template (code, name_zh, name_en, sort_order) VALUES (?, ?, ?, ?)"
          + " ON CONFLICT (code) DO NOTHING";

  private static final String STEP =
      "INSERT INTO breakdown_template_item (template_code, position, kind, under, title_zh,"
          + " title_en, text_zh, text_en, term_value, term_unit, time_percent, unit_zh, unit_en,"
          + " baseline, goal, direction) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (template_code, position) DO NOTHING";

  @Inject EntityManager entityManager;

  /** Adds the templates that the database does not have yet. */
  public void load() {
    var templates = read();
    entityManager.<Connection>runWithConnection(connection -> insert(templates, connection));
  }

  private static void insert(JsonArray templates, Connection connection) throws SQLException {
    try (var template = connection.prepareStatement(TEMPLATE);
        var step = connection.prepareStatement(STEP)) {
      for (int i = 0; i < templates.size(); i++) {
        var each = templates.getJsonObject(i);
        set(template, each.getString("code"), text(each, "nameZh"), text(each, "nameEn"), i + 1);
        steps(each, step);
      }
      template.executeBatch();
      step.executeBatch();
    }
  }

  private static void steps(JsonObject template, PreparedStatement statement) throws SQLException {
    var code = template.getString("code");
    var position = 0;
    for (JsonObject step : template.getJsonArray("steps").getValuesAs(JsonObject.class)) {
      position++;
      set(
          statement,
          code,
          position,
          step.getString("kind"),
          number(step, "under"),
          text(step, "titleZh"),
          text(step, "titleEn"),
          text(step, "textZh"),
          text(step, "textEn"),
          number(step, "beforeDue"),
          text(step, "unit"),
          number(step, "timePercent"),
          text(step, "unitZh"),
          text(step, "unitEn"),
          decimal(step, "baseline"),
          decimal(step, "goal"),
          text(step, "direction"));
    }
  }

  private static void set(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private static JsonArray read() {
    try (var file = TemplateService.class.getResourceAsStream("templates.json");
        var reader = Json.createReader(Objects.requireNonNull(file, "templates.json"))) {
      return reader.readArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.getString() : null;
  }

  private static @Nullable Integer number(JsonObject object, String name) {
    return object.get(name) instanceof JsonNumber number ? number.intValueExact() : null;
  }

  private static @Nullable BigDecimal decimal(JsonObject object, String name) {
    return object.get(name) instanceof JsonNumber number ? number.bigDecimalValue() : null;
  }
}
