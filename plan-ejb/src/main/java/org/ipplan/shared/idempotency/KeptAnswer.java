package org.ipplan.shared.idempotency;

import java.io.Serializable;
import java.util.Map;

/**
 * An answer as it was sent.
 *
 * @param body text, empty where there was none
 */
public record KeptAnswer(int status, Map<String, String> headers, String body)
    implements Serializable {

  public KeptAnswer {
    headers = Map.copyOf(headers);
  }
}
