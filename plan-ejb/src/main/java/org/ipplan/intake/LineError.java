package org.ipplan.intake;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line.
 *
 * @param line of the file, from 1; of a record of several lines the first
 * @param number of the faults of one line, from 1
 * @param field null where it is the line as such
 * @param arguments for the message's place holders
 * @param article where law refuses it, else null
 * @param ruleSet the rule pack the article is of, else null
 */
public record LineError(
    long line,
    int number,
    @Nullable String field,
    String code,
    List<String> arguments,
    @Nullable String article,
    @Nullable String ruleSet)
    implements Serializable {

  public LineError {
    arguments = List.copyOf(arguments);
  }
}
