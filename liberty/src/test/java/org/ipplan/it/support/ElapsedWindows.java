package org.ipplan.it.support;

import java.util.UUID;

/** Lets the windows of a party pass, as time would. */
public final class ElapsedWindows {
  private static final String PASSED =
      "UPDATE credit_term SET from_on = from_on - 30, due_on = due_on - 30"
          + " WHERE step IN ('defend', 'ask-hearing') AND case_id = '%s'";

  private ElapsedWindows() {}

  /**
   * Moves those of one case into the past.
   *
   * @param address of the case, of its page or in the REST interface, which ends with its id
   */
  public static void pass(String address) {
    var id = UUID.fromString(address.substring(address.length() - 36));
    Database.execute(PASSED.formatted(id));
  }
}
