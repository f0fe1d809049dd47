package org.ipplan.intake.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.intake.LineError;
import org.ipplan.intake.domain.LineFault;
import org.jspecify.annotations.Nullable;

/** What was wrong with lines. */
@Dependent
public class ErrorRows {
  /** Of one line no more are kept. */
  private static final int MOST_OF_A_LINE = 50;

  private static final String ADD =
      """
      INSERT INTO job_error (job_id, line, number, field, code, arguments, article, rule_set)
      SELECT :job, g.line, g.number, g.field, g.code, g.arguments, g.article, g.rule_set
      FROM jsonb_to_recordset(cast(:given AS jsonb)) AS g(line bigint, number int, field text,
        code text, arguments text, article text, rule_set text)
      """;

  private static final String PAGE =
      """
      SELECT line, number, field, code, arguments, article, rule_set FROM job_error
      WHERE job_id = :job AND (line, number) > (:line, :number)
      ORDER BY line, number LIMIT :most
      """;

  @Inject EntityManager entityManager;

  public void add(UUID job, Map<Long, List<LineFault>> faults) {
    if (!faults.isEmpty()) {
      entityManager
          .createNativeQuery(ADD)
          .setParameter("job", job)
          .setParameter("given", rows(faults).toString())
          .executeUpdate();
    }
  }

  public List<LineError> page(UUID job, long afterLine, int afterNumber, int most) {
    return LineRows.rows(
            entityManager
                .createNativeQuery(PAGE, Tuple.class)
                .setParameter("job", job)
                .setParameter("line", afterLine)
                .setParameter("number", afterNumber)
                .setParameter("most", most))
        .stream()
        .map(ErrorRows::error)
        .toList();
  }

  private static JsonArray rows(Map<Long, List<LineFault>> faults) {
    var rows = Json.createArrayBuilder();
    faults.forEach(
        (line, ofLine) -> {
          for (int i = 0; i < Math.min(ofLine.size(), MOST_OF_A_LINE); i++) {
            add(line, i + 1, ofLine.get(i), rows);
          }
        });
    return rows.build();
  }

  private static void add(long line, int number, LineFault fault, JsonArrayBuilder rows) {
    var arguments = Json.createArrayBuilder();
    fault.arguments().forEach(each -> arguments.add(plain(each.toString())));
    var row =
        Json.createObjectBuilder()
            .add("line", line)
            .add("number", number)
            .add("code", fault.code())
            .add("arguments", arguments.build().toString());
    add("field", fault.field(), row);
    add("article", fault.article(), row);
    add("rule_set", fault.ruleSet(), row);
    rows.add(row);
  }

  private static void add(String name, @Nullable String value, JsonObjectBuilder row) {
    if (value != null) {
      row.add(name, plain(value));
    }
  }

  /** The database takes no NUL, and a name that a sender made up is told of in brief. */
  private static String plain(String text) {
    var brief = text.length() > 200 ? text.substring(0, 200) : text;
    return brief.replace('\0', '\uFFFD');
  }

  private static LineError error(Tuple row) {
    return new LineError(
        row.get("line", Long.class),
        row.get("number", Integer.class),
        row.get("field", String.class),
        row.get("code", String.class),
        texts(row.get("arguments", String.class)),
        row.get("article", String.class),
        row.get("rule_set", String.class));
  }

  private static List<String> texts(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonString::getString);
    }
  }
}
