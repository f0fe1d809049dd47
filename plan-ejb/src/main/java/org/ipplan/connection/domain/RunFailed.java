package org.ipplan.connection.domain;

import org.ipplan.connection.RunFailure;
import org.jspecify.annotations.Nullable;

/** A system could not be asked, or its answer not be read. */
public class RunFailed extends Exception {
  private final RunFailure failure;
  private final @Nullable Integer status;

  /**
   * @param status of the answer; null where nothing was answered
   */
  public RunFailed(RunFailure failure, @Nullable Integer status) {
    super(failure.name());
    this.failure = failure;
    this.status = status;
  }

  public RunFailure failure() {
    return failure;
  }

  public @Nullable Integer status() {
    return status;
  }
}
