package org.ipplan.web.security;

import java.io.Serializable;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerPrincipal;

/** The caller of a bearer token, as the container passes it on to the session beans. */
record TokenPrincipal(Caller caller) implements CallerPrincipal, Serializable {
  @Override
  public String getName() {
    return caller.name();
  }
}
