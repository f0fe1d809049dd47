package org.ipplan.shared;

import java.security.Principal;

/** The caller as the sign-in established it, carried by the container to the session beans. */
public interface CallerPrincipal extends Principal {
  Caller caller();
}
