package org.ipplan.web.page.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanState;
import org.ipplan.plan.PlanVersionDetails;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;

/** Backs app/plan/versions.xhtml: the versions of a year's plan, and publishing a draft. */
@Named
@ViewScoped
public class VersionsPage implements Serializable {
  @EJB transient PlanService plans;
  @Inject transient BusinessClock clock;
  @Inject transient Refusals refusals;

  private String asked;
  private Integer year;
  private List<Integer> years = List.of();
  private List<Row> rows = List.of();

  /**
   * @param publish null where there is nothing to publish
   */
  public record Row(PlanVersionDetails version, StepOffer publish) implements Serializable {}

  public void load() {
    var published = plans.published().stream().map(PlanVersionDetails::year).toList();
    var thisYear = clock.today().getYear();
    year = Choice.number(asked);
    if (year == null) {
      year = published.isEmpty() ? thisYear : published.get(0);
    }
    years =
        Stream.concat(published.stream(), Stream.of(thisYear, thisYear + 1, year))
            .distinct()
            .sorted((one, other) -> other - one)
            .toList();
    rows = plans.versions(year).stream().map(this::row).toList();
  }

  private Row row(PlanVersionDetails version) {
    return new Row(version, version.state() == PlanState.DRAFT ? publish(version) : null);
  }

  private StepOffer publish(PlanVersionDetails version) {
    return plans.offers(version.year(), version.number()).stream()
        .filter(offer -> offer.action().equals("publish"))
        .findFirst()
        .orElse(null);
  }

  /** Publishes a draft and hands its tasks out. */
  public String publish(Row row) {
    var version = row.version();
    try {
      plans.publish(version.year(), version.number(), version.version());
      refusals.done("versions.done", String.valueOf(version.year()), version.number());
      return "/app/plan/versions.xhtml?faces-redirect=true&year=" + version.year();
    } catch (DomainException e) {
      refusals.show(e);
      load();
      return null;
    }
  }

  public List<Row> getRows() {
    return rows;
  }

  public List<Integer> getYears() {
    return years;
  }

  /** The year as a plan's title writes it, without a mark between its digits. */
  public String getYearText() {
    return String.valueOf(year);
  }

  public Integer getYear() {
    return year;
  }

  /** The year as the address says it. */
  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }
}
