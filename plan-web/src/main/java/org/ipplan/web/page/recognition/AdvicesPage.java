package org.ipplan.web.page.recognition;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ipplan.recognition.AdviceDetails;
import org.ipplan.recognition.AdviceFilter;
import org.ipplan.recognition.AdviceService;
import org.ipplan.recognition.AdviceState;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/recognition/advices.xhtml: the requests for advice the reader may see. */
@Named
@RequestScoped
public class AdvicesPage extends FilteredPage<AdviceDetails> {
  @EJB AdviceService advice;
  @Inject Refusals refusals;

  private String state;

  public void load() {
    try {
      show(advice.list(filter(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private AdviceFilter filter() {
    return new AdviceFilter(null, Choice.of(AdviceState.class, state), chosenText());
  }

  public boolean isFiltered() {
    return !filter().equals(AdviceFilter.ALL);
  }

  public List<String> getStates() {
    return names(AdviceState.values());
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }
}
