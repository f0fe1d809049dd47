package org.ipplan.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.ipplan.intake.service.JobRunner;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.testing.Product;

/** Somebody sends files, and a member of the product does the jobs. */
public record FilesInTests(Product product, Caller sender) {
  /** Sends a file and does its job to the end. */
  public JobDetails take(JobKind kind, String ndjson) {
    return finished(send(kind, FileType.NDJSON, ndjson).id());
  }

  /** Sends a file; its job was claimed and nothing of it done yet. */
  public JobDetails send(JobKind kind, FileType type, String text) {
    var content = new ByteArrayInputStream(text.getBytes(UTF_8));
    return product.as(sender, IntakeService.class, s -> s.receive(kind, type, content));
  }

  /** Does the job to the end. */
  public JobDetails finished(UUID job) {
    var attempt = attempt(job);
    while (runner().hasNext(job, attempt)) {
      runner().next(job, attempt);
    }
    return get(job);
  }

  /** Does one set. */
  public void next(UUID job) {
    runner().next(job, attempt(job));
  }

  public JobRunner runner() {
    return product.bean(JobRunner.class);
  }

  public int attempt(UUID job) {
    return (int)
        product.database().number("SELECT attempt FROM job_progress WHERE job_id = '" + job + "'");
  }

  public JobDetails get(UUID job) {
    return product.as(sender, JobService.class, s -> s.get(job));
  }

  public List<StepOffer> offers(UUID job) {
    return product.as(sender, JobService.class, s -> s.offers(job));
  }

  /** Codes of the errors, each with its line and field. */
  public List<String> errors(UUID job) {
    return product.as(sender, JobService.class, s -> s.errors(job, 0, 0)).stream()
        .map(e -> e.line() + " " + e.field() + " " + e.code())
        .toList();
  }
}
