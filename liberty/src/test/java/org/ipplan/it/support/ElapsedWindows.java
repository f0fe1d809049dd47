package org.ipplan.it.support;

/** Lets the terms of parties pass, as time would. */
public final class ElapsedWindows {
  private static final String PASSED =
      "UPDATE credit_term SET from_on = from_on - 30, due_on = due_on - 30"
          + " WHERE step IN ('defend', 'ask-hearing') AND due_on >= DATE '2024-06-03'";

  private ElapsedWindows() {}

  /** Moves all of them into the past. */
  public static void pass() {
    Database.execute(PASSED);
  }
}
