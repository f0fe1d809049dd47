package org.ipplan.agency.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.AgencyScore.Applied;
import org.ipplan.agency.AgencyScore.Line;
import org.ipplan.agency.Standing;
import org.ipplan.ruleset.RuleStatus;
import org.jspecify.annotations.Nullable;

/** A score with its working as the text a published grade keeps, and back. */
final class WorkingText {
  private WorkingText() {}

  static String write(AgencyScore score) {
    return Json.createObjectBuilder()
        .add("kind", score.kind().name())
        .add("on", score.on().toString())
        .add("knownAt", score.knownAt().toString())
        .add("base", score.base())
        .add("lines", array(score.lines().stream().map(WorkingText::line).toList()))
        .add("sum", score.sum())
        .add("floor", score.floor())
        .add("score", score.score())
        .add("grade", score.grade())
        .add("rules", array(score.rules().stream().map(WorkingText::applied).toList()))
        .build()
        .toString();
  }

  static AgencyScore read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      var json = reader.readObject();
      return new AgencyScore(
          AgencyKind.valueOf(json.getString("kind")),
          LocalDate.parse(json.getString("on")),
          Instant.parse(json.getString("knownAt")),
          json.getJsonNumber("base").bigDecimalValue(),
          json.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
              .map(WorkingText::readLine)
              .toList(),
          json.getJsonNumber("sum").bigDecimalValue(),
          json.getJsonNumber("floor").bigDecimalValue(),
          json.getJsonNumber("score").bigDecimalValue(),
          json.getString("grade"),
          json.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
              .map(WorkingText::readApplied)
              .toList());
    }
  }

  private static JsonArrayBuilder array(List<JsonObjectBuilder> each) {
    var array = Json.createArrayBuilder();
    each.forEach(array::add);
    return array;
  }

  private static JsonObjectBuilder line(Line line) {
    var json =
        Json.createObjectBuilder()
            .add("event", line.event().toString())
            .add("entry", line.entry())
            .add("nameZh", line.nameZh())
            .add("nameEn", line.nameEn())
            .add("act", line.act())
            .add("occurredOn", line.occurredOn().toString())
            .add("points", line.points())
            .add("standing", line.standing().name());
    addIfThere(json, "expiresOn", line.expiresOn());
    var rule = line.rule();
    return rule == null ? json : json.add("rule", applied(rule));
  }

  private static JsonObjectBuilder applied(Applied rule) {
    var json =
        Json.createObjectBuilder()
            .add("id", rule.id())
            .add("point", rule.point())
            .add("ruleSet", rule.ruleSet())
            .add("status", rule.status().name())
            .add("textZh", rule.textZh())
            .add("textEn", rule.textEn());
    addIfThere(json, "article", rule.article());
    return json;
  }

  private static void addIfThere(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }

  private static Line readLine(JsonObject json) {
    var expiresOn = json.getString("expiresOn", null);
    return new Line(
        UUID.fromString(json.getString("event")),
        json.getString("entry"),
        json.getString("nameZh"),
        json.getString("nameEn"),
        json.getString("act"),
        LocalDate.parse(json.getString("occurredOn")),
        expiresOn == null ? null : LocalDate.parse(expiresOn),
        json.getJsonNumber("points").bigDecimalValue(),
        Standing.valueOf(json.getString("standing")),
        json.getOrDefault("rule", JsonValue.NULL) instanceof JsonObject rule
            ? readApplied(rule)
            : null);
  }

  private static Applied readApplied(JsonObject json) {
    return new Applied(
        json.getString("id"),
        json.getString("point"),
        json.getString("article", null),
        json.getString("ruleSet"),
        RuleStatus.valueOf(json.getString("status")),
        json.getString("textZh"),
        json.getString("textEn"));
  }
}
