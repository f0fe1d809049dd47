package org.ipplan.report.domain;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ipplan.report.MovedFigure;
import org.ipplan.report.ReferenceKind;
import org.ipplan.report.ReportContent;
import org.ipplan.report.ReportContent.Block;
import org.ipplan.report.ReportContent.Chapter;
import org.ipplan.report.ReportContent.Kind;
import org.ipplan.report.ReportContent.Row;
import org.ipplan.report.ReportReference;
import org.ipplan.report.Words;
import org.jspecify.annotations.Nullable;

/** What a report says as one text: members always in the same order, without blanks. */
public final class ContentJson {
  private static final int FORM = 1;

  private ContentJson() {}

  public static String write(ReportContent content) {
    return Json.createObjectBuilder()
        .add("form", FORM)
        .add("year", content.year())
        .add("recordsOn", content.recordsOn().toString())
        .add("chapters", array(content.chapters(), ContentJson::chapter))
        .add("references", array(content.references(), ContentJson::reference))
        .build()
        .toString();
  }

  public static ReportContent read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      var json = reader.readObject();
      return new ReportContent(
          json.getInt("year"),
          LocalDate.parse(json.getString("recordsOn")),
          list(json.getJsonArray("chapters"), ContentJson::chapter),
          list(json.getJsonArray("references"), ContentJson::reference));
    }
  }

  public static String moved(List<MovedFigure> moved) {
    return array(moved, ContentJson::moved).build().toString();
  }

  public static List<MovedFigure> readMoved(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return list(
          reader.readArray(),
          json ->
              new MovedFigure(
                  json.getString("key"),
                  words(json.getJsonObject("label")),
                  json.containsKey("before") ? words(json.getJsonObject("before")) : null,
                  json.containsKey("after") ? words(json.getJsonObject("after")) : null));
    }
  }

  private static JsonObjectBuilder moved(MovedFigure figure) {
    var json =
        Json.createObjectBuilder().add("key", figure.key()).add("label", words(figure.label()));
    if (figure.before() != null) {
      json.add("before", words(figure.before()));
    }
    if (figure.after() != null) {
      json.add("after", words(figure.after()));
    }
    return json;
  }

  private static JsonObjectBuilder chapter(Chapter chapter) {
    return Json.createObjectBuilder()
        .add("code", chapter.code())
        .add("title", words(chapter.title()))
        .add("blocks", array(chapter.blocks(), ContentJson::block));
  }

  private static Chapter chapter(JsonObject json) {
    return new Chapter(
        json.getString("code"),
        words(json.getJsonObject("title")),
        list(json.getJsonArray("blocks"), ContentJson::block));
  }

  private static JsonObjectBuilder block(Block block) {
    var refs = Json.createArrayBuilder();
    block.refs().forEach(refs::add);
    return Json.createObjectBuilder()
        .add("kind", block.kind().name())
        .add("level", block.level())
        .add("words", words(block.words()))
        .add("refs", refs)
        .add("rows", array(block.rows(), ContentJson::row));
  }

  private static Block block(JsonObject json) {
    return new Block(
        Kind.valueOf(json.getString("kind")),
        json.getInt("level"),
        words(json.getJsonObject("words")),
        json.getJsonArray("refs").getValuesAs(JsonString::getString),
        list(json.getJsonArray("rows"), ContentJson::row));
  }

  private static JsonObjectBuilder row(Row row) {
    return Json.createObjectBuilder().add("cells", array(row.cells(), ContentJson::words));
  }

  private static Row row(JsonObject json) {
    return new Row(list(json.getJsonArray("cells"), ContentJson::words));
  }

  private static JsonObjectBuilder reference(ReportReference of) {
    var json =
        Json.createObjectBuilder()
            .add("n", of.n())
            .add("key", of.key())
            .add("chapter", of.chapter())
            .add("kind", of.kind().name())
            .add("record", of.recordId());
    if (of.recordVersion() != null) {
      json.add("version", of.recordVersion());
    }
    json.add("label", words(of.label()))
        .add("value", words(of.value()))
        .add("on", of.on().toString())
        .add("state", of.state());
    put(json, "settledBy", of.settledBy());
    put(json, "settledAt", of.settledAt() == null ? null : of.settledAt().toString());
    put(json, "href", of.href());
    return json.add("content", of.content()).add("sha256", of.sha256());
  }

  private static ReportReference reference(JsonObject json) {
    var at = json.getString("settledAt", null);
    return new ReportReference(
        json.getInt("n"),
        json.getString("key"),
        json.getString("chapter"),
        ReferenceKind.valueOf(json.getString("kind")),
        json.getString("record"),
        json.containsKey("version") ? json.getJsonNumber("version").longValue() : null,
        words(json.getJsonObject("label")),
        words(json.getJsonObject("value")),
        LocalDate.parse(json.getString("on")),
        json.getString("state"),
        json.getString("settledBy", null),
        at == null ? null : Instant.parse(at),
        json.getString("href", null),
        json.getString("content"),
        json.getString("sha256"));
  }

  private static JsonObjectBuilder words(Words words) {
    return put(Json.createObjectBuilder().add("zh", words.zh()), "en", words.en());
  }

  private static Words words(JsonObject json) {
    return new Words(json.getString("zh"), json.getString("en", null));
  }

  private static JsonObjectBuilder put(
      JsonObjectBuilder json, String name, @Nullable String value) {
    return value == null ? json : json.add(name, value);
  }

  private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> json) {
    var array = Json.createArrayBuilder();
    all.forEach(each -> array.add(json.apply(each)));
    return array;
  }

  private static <T> List<T> list(JsonArray array, Function<JsonObject, T> read) {
    return array.stream().map(JsonValue::asJsonObject).map(read).toList();
  }
}
