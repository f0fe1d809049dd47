package org.ipplan.recognition;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a department writes of a case.
 *
 * @param batch of the collection, counted over all years, from 1
 * @param unit whose experience it is
 * @param practice what was done
 * @param results what came of it
 * @param tasks of published plans that it belongs to, by id; may be empty
 */
public record NewTypicalCase(
    int year,
    int batch,
    String unit,
    String title,
    String summary,
    String practice,
    String results,
    List<UUID> tasks)
    implements Serializable {
  public static final int MAX_TITLE = 200;
  public static final int MAX_SUMMARY = 1_000;
  public static final int MAX_TEXT = 10_000;

  public NewTypicalCase {
    tasks = List.copyOf(tasks);
  }
}
