package org.ipplan.web.page.propagation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ipplan.credit.CreditList;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.RecipientDetails;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.propagation.RecipientService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/recipients.xhtml: whom entries of the lists go to, and entering one more. */
@Named
@ViewScoped
public class RecipientsPage implements Serializable {
  @EJB transient RecipientService recipients;
  @Inject transient CallerContext callers;
  @Inject transient BusinessClock clock;
  @Inject transient Refusals refusals;

  private List<RecipientDetails> all = List.of();
  private RecipientForm form;

  public void load() {
    all = recipients.list();
    form = new RecipientForm(clock.today());
  }

  /** Proposes what was filled in, and shows it. */
  public String enter() {
    try {
      var entered = recipients.enter(form.asked());
      refusals.done("recipients.entered", entered.nameZh());
      return "/app/credit/recipient.xhtml?faces-redirect=true&id=" + entered.id();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Whether the reader may enter recipients. */
  public boolean isPublisher() {
    return callers.caller().is(Role.CREDIT_PUBLISHER);
  }

  public List<RecipientDetails> getAll() {
    return all;
  }

  public RecipientForm getForm() {
    return form;
  }

  public CreditList[] getLists() {
    return CreditList.values();
  }

  public RecipientKind[] getKinds() {
    return RecipientKind.values();
  }

  public Means[] getChannels() {
    return Means.values();
  }
}
