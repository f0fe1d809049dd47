package org.ipplan.web.page.worklist;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Here;
import org.ipplan.web.page.Refusals;

/** Backs app/worklist.xhtml: what waits for the official, what is due first on top. */
@Named
@RequestScoped
public class WorklistPage {
  private static final String CURSOR = "cursor";

  @EJB WorklistService worklist;
  @Inject Refusals refusals;
  @Inject HttpServletRequest request;

  private String kind;
  private String role;
  private String light;
  private String q;
  private String cursor;
  private Page<WorklistItem> page = new Page<>(List.of(), null, 0L);

  public void load() {
    try {
      page = worklist.mine(filter(), Page.DEFAULT_LIMIT, Choice.text(cursor), true);
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private WorklistFilter filter() {
    var chosenRole = Choice.of(AssignmentRole.class, role);
    return new WorklistFilter(
        Choice.of(WorklistItem.Kind.class, kind),
        null,
        chosenRole == null ? null : chosenRole.name(),
        Choice.of(Light.class, light),
        Choice.text(q));
  }

  public List<WorklistItem> getItems() {
    return page.items();
  }

  public long getTotal() {
    return page.total() == null ? page.items().size() : page.total();
  }

  /** How many of the items on this page have a light. */
  public long count(String wanted) {
    return page.items().stream().filter(item -> item.light().name().equals(wanted)).count();
  }

  public boolean isFiltered() {
    return !filter().equals(WorklistFilter.ALL);
  }

  public boolean isContinued() {
    return Choice.text(cursor) != null;
  }

  public boolean isMore() {
    return page.next() != null;
  }

  public String getNextAddress() {
    return Here.of(request).with(CURSOR, String.valueOf(page.next())).address();
  }

  public String getFirstAddress() {
    return Here.of(request).without(CURSOR).address();
  }

  /** Where the item is acted on, below the context root. */
  public String address(WorklistItem item) {
    return switch (item.kind()) {
      case REVIEW -> report(item);
      case REPORT -> item.href().startsWith("/reports/") ? report(item) : newReport(item);
      case ASSIGNMENT, DISPUTE -> task(item) + "#share-" + item.department();
    };
  }

  /** Kind of object whose state an item shows. */
  public String kindOfState(WorklistItem item) {
    return switch (item.kind()) {
      case ASSIGNMENT, DISPUTE -> "assignment";
      case REVIEW -> "report";
      case REPORT -> item.href().startsWith("/reports/") ? "report" : "assignment";
    };
  }

  private static String report(WorklistItem item) {
    return "/app/report/report.xhtml?id=" + item.id();
  }

  private static String task(WorklistItem item) {
    return "/app/plan/task.xhtml?id=" + item.task();
  }

  private static String newReport(WorklistItem item) {
    return task(item) + "&period=" + item.period() + "#new-report";
  }

  public List<String> getKinds() {
    return names(WorklistItem.Kind.values());
  }

  public List<String> getPositions() {
    return names(AssignmentRole.values());
  }

  public List<String> getLights() {
    return names(Light.values());
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getLight() {
    return light;
  }

  public void setLight(String light) {
    this.light = light;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
