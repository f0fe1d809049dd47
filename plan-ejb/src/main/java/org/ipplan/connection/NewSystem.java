package org.ipplan.connection;

import java.io.Serializable;
import java.util.List;

/**
 * What a system is.
 *
 * @param code small letters, digits and hyphens; stays
 * @param owner code of the department that runs it or answers for it
 * @param tasks it serves, at least one
 */
public record NewSystem(
    String code,
    String nameZh,
    String nameEn,
    String owner,
    String aboutZh,
    String aboutEn,
    List<TaskRef> tasks)
    implements Serializable {

  public NewSystem {
    tasks = List.copyOf(tasks);
  }
}
