package org.ipplan.web.page.connection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.connection.SystemState;
import org.ipplan.connection.SystemSummary;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/connection/systems.xhtml: platforms of other bodies, and how each does. */
@Named
@RequestScoped
public class SystemsPage extends FilteredPage<SystemSummary> {
  @EJB ConnectedSystemService systems;
  @Inject Refusals refusals;

  private String phase;
  private boolean allowed;

  public void load() {
    try {
      var state = Choice.of(SystemState.class, phase);
      show(systems.list(state, chosenText(), Page.DEFAULT_LIMIT, chosenCursor(), true));
      allowed = true;
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** Whether the reader may see it. */
  public boolean isAllowed() {
    return allowed;
  }

  public List<String> getPhases() {
    return names(SystemState.values());
  }

  /** The chosen state; {@code state} in an address would be taken for an answer of the sign-in. */
  public String getPhase() {
    return phase;
  }

  public void setPhase(String phase) {
    this.phase = phase;
  }
}
