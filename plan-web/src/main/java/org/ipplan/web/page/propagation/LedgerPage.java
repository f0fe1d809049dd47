package org.ipplan.web.page.propagation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.propagation.PropagationCounts;
import org.ipplan.propagation.PropagationDetails;
import org.ipplan.propagation.PropagationFilter;
import org.ipplan.propagation.PropagationService;
import org.ipplan.propagation.PropagationState;
import org.ipplan.propagation.RecipientDetails;
import org.ipplan.propagation.RecipientService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/ledger.xhtml: who was told of a list's entries, and who is late. */
@Named
@RequestScoped
public class LedgerPage extends FilteredPage<PropagationDetails> {
  @EJB PropagationService ledger;
  @EJB RecipientService register;
  @Inject Refusals refusals;

  private String list;
  private String phase;
  private String late;
  private String recipient;
  private List<RecipientDetails> recipients = List.of();
  private PropagationCounts counts;

  public void load() {
    recipients = register.list().stream().filter(each -> each.list() == getChosen()).toList();
    counts = ledger.counts(getChosen(), recipientId());
    try {
      show(ledger.list(getChosen(), filter(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private PropagationFilter filter() {
    var lateness = Choice.text(late);
    return new PropagationFilter(
        Choice.of(PropagationState.class, phase),
        lateness == null ? null : Boolean.valueOf(lateness),
        recipientId());
  }

  /** Of the recipients of the list; what is none of them narrows nothing. */
  private UUID recipientId() {
    return recipients.stream()
        .map(RecipientDetails::id)
        .filter(id -> id.toString().equals(recipient))
        .findFirst()
        .orElse(null);
  }

  public boolean isFiltered() {
    return !filter().equals(PropagationFilter.ALL);
  }

  /** The list whose ledger is shown. */
  public CreditList getChosen() {
    return Objects.requireNonNullElse(Choice.of(CreditList.class, list), CreditList.DISHONESTY);
  }

  public CreditList[] getLists() {
    return CreditList.values();
  }

  public List<String> getPhases() {
    return names(PropagationState.values());
  }

  public List<RecipientDetails> getRecipients() {
    return recipients;
  }

  public PropagationCounts getCounts() {
    return counts;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  /** The chosen state; {@code state} in an address would be taken for an answer of the sign-in. */
  public String getPhase() {
    return phase;
  }

  public void setPhase(String phase) {
    this.phase = phase;
  }

  public String getLate() {
    return late;
  }

  public void setLate(String late) {
    this.late = late;
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = recipient;
  }
}
