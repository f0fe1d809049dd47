package org.ipplan.exchange.persistence;

/** Conditions on what everybody may learn of entries; {@code :today} is a parameter of each. */
final class EntrySql {
  /** Of versions {@code v}: published and in force today, as the lists show it. */
  static final String DISCLOSED =
      """
      v.known_to IS NULL AND v.ended IS NULL AND v.published_on <= cast(:today AS date)
        AND v.valid_from <= cast(:today AS date) AND v.valid_to > cast(:today AS date)
      """;

  /** Of rows {@code t} of what was told: whether the entry stands today. */
  static final String STANDS =
      "EXISTS (SELECT 1 FROM list_entry_version v WHERE v.entry_id = t.entry_id AND "
          + DISCLOSED
          + ")";

  private EntrySql() {}
}
