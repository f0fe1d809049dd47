package org.ipplan.shared.batch.container;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Properties;
import java.util.UUID;
import org.ipplan.shared.batch.BatchJobs;

/** Starts the job {@code META-INF/batch-jobs/set-work.xml}. */
@ApplicationScoped
public class ServerBatchJobs implements BatchJobs {
  static final String JOB = "set-work";
  static final String WORK = "work";
  static final String ATTEMPT = "attempt";

  @Override
  public void start(UUID work, int attempt) {
    var parameters = new Properties();
    parameters.setProperty(WORK, work.toString());
    parameters.setProperty(ATTEMPT, Integer.toString(attempt));
    BatchRuntime.getJobOperator().start(JOB, parameters);
  }
}
