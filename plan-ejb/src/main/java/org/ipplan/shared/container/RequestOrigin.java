package org.ipplan.shared.container;

import jakarta.enterprise.context.RequestScoped;
import org.ipplan.shared.CallerContext.Origin;

/**
 * Where the request came from, as the web module saw it. A session bean cannot look into the web
 * module; this holder passes it on for one request.
 */
@RequestScoped
public class RequestOrigin {
  private Origin origin = Origin.NONE;

  /** For the web module's filter, before anything else is done with the request. */
  public void set(Origin known) {
    origin = known;
  }

  Origin origin() {
    return origin;
  }
}
