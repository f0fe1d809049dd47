package org.ipplan.connection.persistence;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.TaskRef;
import org.jspecify.annotations.Nullable;

/** Small readings of rows. */
final class Rows {
  private Rows() {}

  @SuppressWarnings("unchecked")
  static List<Tuple> of(Query query) {
    return query.getResultList();
  }

  static @Nullable RunFailure failure(@Nullable String name) {
    return name == null ? null : RunFailure.valueOf(name);
  }

  /** Words with blanks between; none for null. */
  static List<String> words(@Nullable String text) {
    return text == null ? List.of() : Arrays.asList(text.split(" ", -1));
  }

  /** Tasks as {@code 2024/12 2024/80}. */
  static List<TaskRef> tasks(@Nullable String text) {
    return words(text).stream().map(Rows::task).toList();
  }

  private static TaskRef task(String text) {
    var parts = text.split("/", -1);
    return new TaskRef(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }
}
