package org.ipplan.shared.container;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The official of a browser request, as the web module read it from the session's token. A session
 * bean cannot look into the web module; this holder passes the caller on for one request.
 */
@RequestScoped
public class SignedInOfficial {
  private @Nullable Caller caller;
  private @Nullable Caller substitute;

  /**
   * For the web module's filter, after the container has authenticated the request, and for what
   * the product does of its own accord at its start.
   */
  public void set(Caller official) {
    caller = official;
  }

  /**
   * For the web module's filters, once the directory has said that the caller may act for somebody
   * absent: from here on the request is the substitute's.
   */
  public void actAs(Caller acting) {
    substitute = acting;
  }

  /** Whoever acted before somebody else did for one piece of work; empty where that was nobody. */
  void actAgainAs(Optional<Caller> before) {
    substitute = before.orElse(null);
  }

  Optional<Caller> substitute() {
    return Optional.ofNullable(substitute);
  }

  Optional<Caller> caller() {
    return Optional.ofNullable(caller);
  }
}
