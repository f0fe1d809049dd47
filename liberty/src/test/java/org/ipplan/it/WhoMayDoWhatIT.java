package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.ipplan.it.WhoMayDoWhat.Row;
import org.ipplan.it.support.ShippedCalendar;
import org.ipplan.it.support.Twin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code who-may-do-what.tsv}: one call, nine callers, the status of each. */
class WhoMayDoWhatIT {
  /** Begins paths of what is the caller's own. */
  private static final String OWN = "/me/";

  private static final String ZIP = "application/zip";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final TableObjects objects = TableObjects.SHARED;

  @TestFactory
  Stream<DynamicTest> everyCallerGetsTheStatusOfTheTable() {
    return WhoMayDoWhat.rows().stream().flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(Row row) {
    return row.statuses().entrySet().stream()
        .map(
            cell ->
                DynamicTest.dynamicTest(
                    "%s %s: %s gets %d"
                        .formatted(row.method(), row.path(), cell.getKey(), cell.getValue()),
                    () -> check(row, cell.getKey(), cell.getValue())));
  }

  private void check(Row row, String name, int status) {
    var answer = send(row.method(), objects.resolve(row.path()), PlanSystem.named(name));

    answer.expect(status);
    if (status >= 400) {
      assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    } else if (changes(row)) {
      objects.forget(row.path());
    }
  }

  /** Whether the object is another one after the call; a draft can be written often. */
  private static boolean changes(Row row) {
    return row.method().equals("DELETE")
        || (row.method().equals("POST") && !takesFiles(row.path()));
  }

  private static boolean takesFiles(String path) {
    return path.endsWith("/evidence") || path.endsWith("/files");
  }

  private RestAnswer send(String method, String path, RestCaller caller) {
    return switch (method) {
      case "GET" -> caller.get(path);
      case "DELETE" -> delete(path, caller);
      case "PUT" -> caller.with("If-Match", etag(path, caller)).put(path, TableObjects.body(path));
      default -> post(path, caller);
    };
  }

  /** Files have no version. */
  private RestAnswer delete(String path, RestCaller caller) {
    return path.startsWith("/subscriptions/")
        ? caller.with("If-Match", objects.etag(path)).delete(path)
        : caller.delete(path);
  }

  /** What is the caller's own has a version of its own for each. */
  private String etag(String path, RestCaller caller) {
    if (path.startsWith(OWN)) {
      var own = caller.get(path);
      return own.status() == 200 ? own.etag() : objects.etag(path);
    }
    return objects.etag(path.replaceFirst("/chapters/.*", ""));
  }

  private RestAnswer post(String path, RestCaller caller) {
    var reason = Json.createObjectBuilder().add("reason", "职责不符").build();
    if (path.startsWith(OWN)) {
      return caller.post(path, reason);
    }
    if (path.contains("/actions/") && !path.contains("/members/")) {
      var etag = objects.etag(path.substring(0, path.indexOf("/actions/")));
      return caller.with("If-Match", etag).post(path, reason);
    }
    if (path.startsWith("/subjects/") && path.matches(".*/(names|codes)")) {
      var etag = objects.etag(path.substring(0, path.lastIndexOf('/')));
      return caller.with("If-Match", etag).post(path, TableObjects.body(path));
    }
    if (BulkFiles.areTakenBy(path)) {
      return BulkFiles.send(caller, path);
    }
    if (path.startsWith("/plans/imports?")) {
      return caller.postText(path, Twin.chinese());
    }
    if (path.startsWith("/paper-templates?") || path.equals("/archives/checks")) {
      return caller.post(path, new byte[] {1}, path.endsWith("checks") ? ZIP : DOCX);
    }
    if (path.startsWith("/calendars/")) {
      return caller.post(path, ShippedCalendar.json());
    }
    if (takesFiles(path)) {
      return caller.upload(path, "统计.csv", new ByteArrayInputStream("一,12\n".getBytes(UTF_8)));
    }
    return caller.post(path, TableObjects.body(path));
  }
}
