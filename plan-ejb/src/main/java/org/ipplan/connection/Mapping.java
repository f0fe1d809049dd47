package org.ipplan.connection;

import java.io.Serializable;
import java.util.List;

/**
 * How an answer is read.
 *
 * @param items JSON pointer to the array of items, or to the one item; empty for the whole answer
 */
public record Mapping(String items, List<FieldMapping> fields) implements Serializable {
  public Mapping {
    fields = List.copyOf(fields);
  }
}
