package org.ipplan.it.support;

import java.util.UUID;

/** Lets the time pass that an entry has to be published before it can be repaired. */
public final class ElapsedPeriod {
  private static final int DAYS = 200;

  private static final String DECIDED =
      "UPDATE credit_case SET document_on = document_on - %1$d, decided_on = decided_on - %1$d,"
          + " counted_from = counted_from - %1$d, published_on = published_on - %1$d"
          + " WHERE id = '%2$s'";

  private static final String LISTED =
      "UPDATE list_entry_version SET valid_from = valid_from - %1$d,"
          + " published_on = published_on - %1$d, known_from = known_from - interval '%1$d days',"
          + " known_to = known_to - interval '%1$d days'"
          + " WHERE case_id = '%2$s' AND known_to IS %3$s";

  private ElapsedPeriod() {}

  /**
   * Moves what was decided on one case into the past.
   *
   * @param address of the case, which ends with its id
   */
  public static void pass(String address) {
    var id = UUID.fromString(address.substring(address.length() - 36));
    Database.execute(DECIDED.formatted(DAYS, id));
    Database.execute(LISTED.formatted(DAYS, id, "NOT NULL"));
    Database.execute(LISTED.formatted(DAYS, id, "NULL"));
  }
}
