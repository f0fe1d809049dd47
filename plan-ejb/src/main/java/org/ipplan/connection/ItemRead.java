package org.ipplan.connection;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.ipplan.shared.FieldError;

/**
 * An item as a mapping reads it.
 *
 * @param number its place, from 1
 * @param values by field, days as ISO 8601 and numbers without exponents; what is not there is left
 *     out
 * @param faults empty where it can be taken in
 */
public record ItemRead(int number, Map<String, String> values, List<FieldError> faults)
    implements Serializable {
  /** The field that other systems know their items by. */
  public static final String REFERENCE = "reference";

  public ItemRead {
    values = Map.copyOf(values);
    faults = List.copyOf(faults);
  }

  /** What the other system knows it by; empty where that could not be read. */
  public String reference() {
    return values.getOrDefault(REFERENCE, "");
  }

  public boolean isSound() {
    return faults.isEmpty();
  }
}
