package org.ipplan.shared.container;

import java.util.Optional;
import org.ipplan.shared.Caller;

/** Tells who signed in through the browser; the web module knows the session's token. */
public interface SessionCaller {
  /** The official of the running request; empty when nobody signed in. */
  Optional<Caller> signedIn();
}
