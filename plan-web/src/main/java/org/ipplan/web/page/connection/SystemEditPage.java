package org.ipplan.web.page.connection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.connection.SystemDetails;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;

/** Backs app/connection/system-edit.xhtml: a system is registered, or described anew. */
@Named
@ViewScoped
public class SystemEditPage implements Serializable {
  @EJB transient ConnectedSystemService systems;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;

  private String code;
  private long version;
  private boolean known;
  private SystemForm form;

  public void load() {
    form = SystemForm.of(signedIn.getCaller().department());
    if (Choice.text(code) != null) {
      var system = systems.get(code);
      known = true;
      version = system.version();
      form = SystemForm.of(system.what());
    }
  }

  public String save() {
    try {
      var kept = keep();
      refusals.done("done.connected-system.describe");
      return "/app/connection/system.xhtml?faces-redirect=true&system=" + kept.what().code();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private SystemDetails keep() {
    var wanted = form.asked();
    return known ? systems.describe(code, version, wanted) : systems.register(wanted);
  }

  /** Whether the system is registered already, so that its code stays. */
  public boolean isKnown() {
    return known;
  }

  public SystemForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
