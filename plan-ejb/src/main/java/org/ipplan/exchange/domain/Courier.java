package org.ipplan.exchange.domain;

import java.net.URI;

/** Brings an event to a web address. */
public interface Courier {
  /**
   * Posts a body, once.
   *
   * @param signature value of the header {@link org.ipplan.shared.outbound.Signature#HEADER}
   */
  Outcome post(URI target, byte[] body, String signature);
}
