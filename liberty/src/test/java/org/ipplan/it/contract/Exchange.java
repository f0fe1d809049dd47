package org.ipplan.it.contract;

import java.util.function.Predicate;

/**
 * A call and what was answered.
 *
 * @param path from the base, with its query
 * @param mediaType of the answer without parameters, empty where there is none
 * @param headers tells whether the answer has a header
 * @param body of the answer, empty where there is none
 */
public record Exchange(
    String method,
    String path,
    int status,
    String mediaType,
    Predicate<String> headers,
    String body) {

  /** The path without its query. */
  String address() {
    return path.split("\\?", 2)[0];
  }
}
