package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipplan.it.WhoMayDoWhat.Row;
import org.ipplan.it.contract.OpenApiDocument;
import org.ipplan.it.contract.Operation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What all operations have in common is held by every one that the description names. */
class ConventionsIT {
  private static final String IF_MATCH = "If-Match";
  private static final String IF_NONE_MATCH = "If-None-Match";
  private static final String KEY = "Idempotency-Key";

  /** What names the instant it was asked at, and so never says the same twice. */
  private static final Pattern TELLS_WHEN_ASKED =
      Pattern.compile("/(freshness|status|score|audit)(/|$)");

  private final OpenApiDocument document = PlanSystem.contract().document();
  private final RestCaller caller = PlanSystem.system("demo-system");

  @TestFactory
  Stream<DynamicTest> noneIsAnsweredWithoutAToken() {
    return each(
        operation -> !isPublic(operation),
        (operation, path) -> {
          var refused = send(PlanSystem.nobody(), operation, path);
          refused.expectProblem(401, "access.unauthenticated");
          assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        });
  }

  @TestFactory
  Stream<DynamicTest> everyChangeOfAVersionDemandsIt() {
    return each(
        operation -> document.demands(operation, IF_MATCH),
        (operation, path) ->
            send(caller, operation, path).expectProblem(428, "precondition.required"));
  }

  @TestFactory
  Stream<DynamicTest> everyPostTakesAKeyAndRefusesOneThatIsNone() {
    return each(
        operation -> operation.method().equals("POST"),
        (operation, path) ->
            send(caller.with(KEY, "two words"), operation, path)
                .expectProblem(400, "input.invalid"));
  }

  @TestFactory
  Stream<DynamicTest> everyListRefusesALimitACursorAndATextThatAreNone() {
    return lists()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.address(),
                    () -> {
                      var path = plain(TableObjects.SHARED.resolve(row.path()));
                      var reader = reader(row);
                      for (var wrong : List.of("limit=0", "limit=1001", "cursor=none", "q=%00")) {
                        var refused = reader.get(with(path, wrong));
                        assertThat(refused.status()).as(with(path, wrong)).isEqualTo(400);
                        refused.expectProblem(400, "input.invalid");
                      }
                      assertThat(reader.get(with(path, "limit=1")).expect(200).items())
                          .hasSizeLessThanOrEqualTo(1);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whatWasReadIsNotSentASecondTime() {
    return read(IF_NONE_MATCH)
        .filter(row -> !TELLS_WHEN_ASKED.matcher(row.address()).find())
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.path(),
                    () -> {
                      var path = TableObjects.SHARED.resolve(row.path());
                      var reader = reader(row);
                      var tag = reader.get(path).expect(200).etag();
                      var again = reader.with(IF_NONE_MATCH, tag).get(path).expect(304);
                      assertThat(again.content()).isEmpty();
                      assertThat(again.etag()).isEqualTo(tag);
                    }));
  }

  @Test
  void aCallerOverItsQuotaIsToldSoAndGoesOnLater() {
    var expert = PlanSystem.official("expert.he");

    var refused =
        IntStream.range(0, 100)
            .mapToObj(i -> expert.get("/me"))
            .filter(answer -> answer.status() != 200)
            .findFirst()
            .orElseThrow();

    refused.expectProblem(429, "request.too-many");
    assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"requests\";q=40;w=60");
    assertThat(Integer.parseInt(String.valueOf(refused.header("Retry-After")))).isBetween(1, 60);
    caller.get("/me").expect(200);
  }

  @Test
  void aLongAnswerIsCompressedForWhoTakesIt() {
    var taker = caller.at(PlanSystem.url()).with("Accept-Encoding", "gzip");

    var answer = taker.get(PlanSystem.BASE + "/plans/2024/tasks").expect(200);

    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.content()).startsWith((byte) 0x1f, (byte) 0x8b);
  }

  private Stream<DynamicTest> each(
      Predicate<Operation> which, BiConsumer<Operation, String> check) {
    return document.operations().stream()
        .filter(which)
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(), () -> check.accept(operation, operation.atNothing())));
  }

  private Stream<Row> lists() {
    return read("cursor");
  }

  /** Rows of what somebody may read and that take a parameter. */
  private Stream<Row> read(String parameter) {
    return WhoMayDoWhat.rows().stream()
        .filter(row -> row.method().equals("GET") && row.statuses().containsValue(200))
        .filter(row -> takes(row, parameter));
  }

  private boolean takes(Row row, String parameter) {
    return document
        .operation(row.method(), row.address())
        .filter(operation -> document.takes(operation, parameter))
        .isPresent();
  }

  private static RestCaller reader(Row row) {
    return row.statuses().entrySet().stream()
        .filter(cell -> cell.getValue() == 200)
        .map(Map.Entry::getKey)
        .findFirst()
        .map(PlanSystem::named)
        .orElseThrow();
  }

  private static boolean isPublic(Operation operation) {
    return operation.path().startsWith("/public/");
  }

  private RestAnswer send(RestCaller caller, Operation operation, String path) {
    return switch (operation.method()) {
      case "GET" -> caller.get(path);
      case "DELETE" -> caller.delete(path);
      case "PUT" -> caller.put(path, JsonValue.EMPTY_JSON_OBJECT);
      default -> caller.post(path, "{}".getBytes(UTF_8), document.takenType(operation));
    };
  }

  private static String plain(String path) {
    return path.replaceAll("([?&])(limit|cursor)=[^&]*&?", "$1").replaceAll("[?&]$", "");
  }

  private static String with(String path, String parameter) {
    return path + (path.contains("?") ? "&" : "?") + parameter;
  }
}
