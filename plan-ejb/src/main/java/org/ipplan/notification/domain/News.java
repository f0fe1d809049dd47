package org.ipplan.notification.domain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipplan.notification.NotificationKind;
import org.jspecify.annotations.Nullable;

/**
 * Something people are told.
 *
 * @param message key of the sentence
 * @param told never empty
 * @param matter what it is about
 * @param facts what the sentence speaks of; free of what stays inside a department
 * @param urgent whether it is told on days off as well
 * @param occasion what makes two pieces of news one to whoever is told
 */
public record News(
    NotificationKind kind,
    String message,
    Set<Addressee> told,
    Matter matter,
    Map<String, String> facts,
    boolean urgent,
    Occasion occasion) {

  public News {
    told = Set.copyOf(told);
    facts = Map.copyOf(facts);
  }

  /**
   * What news are about.
   *
   * @param task null where it belongs to none
   * @param department code of the department whose matter it is, null where it is of none
   * @param type stable name of the kind of object
   * @param href path from the REST base
   */
  public record Matter(
      @Nullable UUID task, @Nullable String department, String type, String id, String href) {}

  /**
   * Nobody is told twice of one occasion; the first news win.
   *
   * @param inTransaction whether it is one only for the transaction that fires it
   */
  public record Occasion(String name, boolean inTransaction) {
    /** One for good. */
    public static Occasion of(String name) {
      return new Occasion(name, false);
    }

    /** One act, however many steps follow from it. */
    public static Occasion act(String name) {
      return new Occasion(name, true);
    }
  }
}
