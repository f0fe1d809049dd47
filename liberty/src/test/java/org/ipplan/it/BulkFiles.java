package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.time.Duration;
import java.util.UUID;

/** Files of lines, and the jobs that take them in. */
final class BulkFiles {
  static final String NDJSON = "application/x-ndjson";
  private static final long PATIENCE = Duration.ofMinutes(2).toNanos();

  private BulkFiles() {}

  /** Whether a path takes files of lines. */
  static boolean areTakenBy(String path) {
    return path.equals("/credit-acts")
        || path.matches("/subjects/(imports|records)|/reports/imports|/indicators/observations");
  }

  /** A file of one line, sound or not. */
  static RestAnswer send(RestCaller caller, String path) {
    return send(caller, path, path.equals("/credit-acts") ? act() : "{}\n");
  }

  static RestAnswer send(RestCaller caller, String path, String lines) {
    return caller.post(path, lines.getBytes(UTF_8), NDJSON);
  }

  /** An act on one of the sample run's organisations. */
  static String act() {
    return Json.createObjectBuilder()
            .add("code", "91110108MA0T0A1B7C")
            .add("name", "试验主体有限公司")
            .add("ground", "C1.2")
            .add("documentNumber", "罚字〔2024〕" + UUID.randomUUID())
            .add("decidedOn", "2024-05-06")
            .add("issuer", "某市知识产权局")
            .add("detail", "罚款五千元。")
            .build()
        + "\n";
  }

  /**
   * Waits for a job.
   *
   * @return its path
   */
  static String done(RestCaller owner, RestAnswer accepted) {
    var job = accepted.expect(202).location();
    var begun = System.nanoTime();
    while (!isOver(owner.get(job).expect(200).string("state"))) {
      if (System.nanoTime() - begun > PATIENCE) {
        throw new AssertionError("not done: " + owner.get(job).json());
      }
      Thread.onSpinWait();
    }
    return job;
  }

  private static boolean isOver(String state) {
    return state.equals("COMPLETED") || state.equals("FAILED");
  }
}
