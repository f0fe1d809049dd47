package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipplan.it.support.Twin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code who-may-do-what.tsv}: one call, nine callers, the status of each. */
class WhoMayDoWhatIT {
  private static final int FIRST_FREE_YEAR = 2040;

  private final RestCaller li = PlanSystem.official("li.office");
  private final RestCaller chen = PlanSystem.official("chen.ccpd");

  /** Tasks the Central Propaganda Department leads, without SAMR, which no other test touches. */
  private final Iterator<Integer> tasks = List.of(11, 12, 34, 77, 80, 47, 49, 57, 61).iterator();

  private final Iterator<Integer> freeYears =
      IntStream.iterate(FIRST_FREE_YEAR, year -> year + 1).iterator();

  /** What a path's name in braces stands for, until a step has changed it. */
  private final Map<String, String> objects = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> everyCallerGetsTheStatusOfTheTable() throws IOException {
    var lines = table();
    var callers = List.of(lines.get(0).split("\t", -1)).subList(2, 11);
    return lines.stream().skip(1).flatMap(line -> row(line, callers));
  }

  private Stream<DynamicTest> row(String line, List<String> callers) {
    var cells = List.of(line.split("\t", -1));
    return IntStream.range(0, callers.size())
        .mapToObj(
            i -> {
              var caller = callers.get(i);
              int status = Integer.parseInt(cells.get(i + 2));
              var name = "%s %s: %s gets %d".formatted(cells.get(0), cells.get(1), caller, status);
              return DynamicTest.dynamicTest(
                  name, () -> check(cells.get(0), cells.get(1), caller, status));
            });
  }

  private void check(String method, String path, String name, int status) {
    var caller = caller(name);
    var answer = method.equals("GET") ? caller.get(resolved(path)) : post(caller, path);
    answer.expect(status);
    if (status >= 400) {
      assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    }
    if (method.equals("POST") && status == 200) {
      forgetWhatTheStepChanged(path);
    }
  }

  private RestAnswer post(RestCaller caller, String path) {
    if (path.equals("{import}")) {
      return caller.postText("/plans/imports?year=2039&dryRun=true", Twin.chinese());
    }
    var address = resolved(path);
    var object = address.substring(0, address.indexOf("/actions/"));
    var reason = Json.createObjectBuilder().add("reason", "职责不符").build();
    return caller.with("If-Match", etag(object)).post(address, reason);
  }

  /** Whoever may read it tells the version; the caller may not even see it. */
  private String etag(String object) {
    var seen = li.get(object);
    return seen.status() == 200 ? seen.etag() : chen.get(object).etag();
  }

  private void forgetWhatTheStepChanged(String path) {
    objects.remove(nameIn(path));
  }

  private String resolved(String path) {
    var name = nameIn(path);
    return name.isEmpty()
        ? path
        : objects.computeIfAbsent(name, this::made) + path.substring(name.length());
  }

  private static String nameIn(String path) {
    return path.startsWith("{") ? path.substring(0, path.indexOf('}') + 1) : "";
  }

  private String made(String name) {
    return switch (name) {
      case "{draftPlan}" -> newDraftPlan();
      case "{draftReport}" -> newReport();
      case "{submittedReport}" -> newSubmittedReport();
      case "{assignment}" -> newAssignment();
      case "{task}" -> "/tasks/" + task(50).getString("id");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private String newDraftPlan() {
    int year = freeYears.next();
    var preview =
        li.postText("/plans/imports?year=" + year + "&dryRun=true", Twin.english())
            .expect(200)
            .json();
    var item =
        Json.createObjectBuilder()
            .add("asWritten", "State Administration of Industry and Commerce")
            .add("department", "ngoa")
            .add("keepAsAlias", false);
    var names =
        Json.createObjectBuilder().add("items", Json.createArrayBuilder().add(item)).build();
    var address = "/plans/imports/" + preview.getString("id");
    li.post(address + "/resolutions", names).expect(200);
    li.post(address + "/actions/commit").expect(201);
    return "/plans/" + year + "/versions/1";
  }

  private String newAssignment() {
    return share(tasks.next());
  }

  private String newReport() {
    var share = share(tasks.next());
    chen.step(share, "accept").expect(200);
    var body =
        Json.createObjectBuilder()
            .add("period", "2024-H1")
            .add("narrative", "进展")
            .add("percentComplete", 10)
            .build();
    var location = chen.post(share + "/reports", body).expect(201).header("Location");
    return String.valueOf(location).replaceFirst(".*/api/v1", "");
  }

  private String newSubmittedReport() {
    var report = newReport();
    chen.step(report, "submit").expect(200);
    return report;
  }

  private String share(int number) {
    return task(number).getJsonArray("assignments").getJsonObject(0).getString("href");
  }

  private JsonObject task(int number) {
    return chen.get("/plans/2024/tasks/" + number).expect(200).json();
  }

  private static RestCaller caller(String name) {
    if (name.equals("nobody")) {
      return PlanSystem.nobody();
    }
    return name.endsWith("-system") ? PlanSystem.system(name) : PlanSystem.official(name);
  }

  private static List<String> table() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(WhoMayDoWhatIT.class.getResourceAsStream("who-may-do-what.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
