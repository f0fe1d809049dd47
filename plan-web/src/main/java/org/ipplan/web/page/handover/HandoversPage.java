package org.ipplan.web.page.handover;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ipplan.handover.HandoverDetails;
import org.ipplan.handover.HandoverFilter;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverService;
import org.ipplan.handover.HandoverSide;
import org.ipplan.handover.HandoverState;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/handover/handovers.xhtml: cases received and sent. */
@Named
@RequestScoped
public class HandoversPage extends FilteredPage<HandoverDetails> {
  private static final List<String> SIDES =
      List.of(HandoverSide.RECEIVER.name(), HandoverSide.SENDER.name());

  @EJB HandoverService handovers;
  @Inject Refusals refusals;

  private String side;

  /** Not called state: that parameter is the sign-in's own. */
  private String stage;

  private String kind;
  private String late;

  public void load() {
    try {
      show(handovers.list(filter(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private HandoverFilter filter() {
    return new HandoverFilter(
        Choice.of(HandoverSide.class, side),
        Choice.of(HandoverState.class, stage),
        Choice.of(HandoverKind.class, kind),
        null,
        null,
        "true".equals(late) ? Boolean.TRUE : null);
  }

  public boolean isFiltered() {
    return !filter().equals(HandoverFilter.ALL);
  }

  public List<String> getSides() {
    return SIDES;
  }

  public List<String> getStages() {
    return names(HandoverState.values());
  }

  public List<String> getKinds() {
    return names(HandoverKind.values());
  }

  public List<String> getLateness() {
    return List.of("true");
  }

  public String getSide() {
    return side;
  }

  public void setSide(String side) {
    this.side = side;
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getLate() {
    return late;
  }

  public void setLate(String late) {
    this.late = late;
  }
}
