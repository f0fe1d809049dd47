package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.agency.AgencyDetails;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.AgencyScoreService;
import org.ipplan.agency.AgencyService;
import org.ipplan.agency.Simulation;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/agency-what-if.xhtml: what a score would be. Stores nothing. */
@Named
@ViewScoped
public class AgencyWhatIfPage implements Serializable {
  @EJB transient AgencyService agencies;
  @EJB transient AgencyScoreService scores;
  @Inject transient BusinessClock clock;
  @Inject transient Refusals refusals;

  private final EventForm form = new EventForm();
  private String code;
  private String kind;
  private String on;
  private List<String> without = List.of();
  private AgencyDetails agency;
  private AgencyScore score;
  private Simulation simulation;
  private List<AgencyScoreService.Choice> choices = List.of();

  public void load() {
    agency = agencies.get(String.valueOf(code), Choice.of(AgencyKind.class, kind));
    choices = scores.choices(agency.kind(), clock.today());
    try {
      score = scores.score(agency.code(), agency.kind(), null, null);
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** Reckons and shows it on this very page. */
  public void suppose() {
    try {
      simulation =
          scores.simulate(
              agency.code(),
              agency.kind(),
              NewSubjectPage.date(on),
              Stream.of(form)
                  .filter(EventForm::isFilled)
                  .map(each -> each.supposed(clock.today()))
                  .toList(),
              left());
    } catch (DomainException e) {
      simulation = null;
      refusals.show(e);
    }
  }

  private Set<UUID> left() {
    return without == null
        ? Set.of()
        : without.stream().map(UUID::fromString).collect(Collectors.toSet());
  }

  public AgencyDetails getAgency() {
    return agency;
  }

  public AgencyScore getScore() {
    return score;
  }

  /** Null until something was supposed. */
  public Simulation getSimulation() {
    return simulation;
  }

  public List<AgencyScoreService.Choice> getChoices() {
    return choices;
  }

  public EventForm getForm() {
    return form;
  }

  public List<String> getWithout() {
    return without;
  }

  public void setWithout(List<String> without) {
    this.without = without;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }
}
