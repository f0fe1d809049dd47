package org.ipplan.web.page.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.audit.AuditOutcome;
import org.ipplan.audit.AuditQuery;
import org.ipplan.audit.AuditRecord;
import org.ipplan.audit.AuditService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;

/** Backs app/admin/audit.xhtml: the trail, the latest first. */
@Named
@RequestScoped
public class AuditPage extends FilteredPage<AuditRecord> {
  @EJB AuditService audit;
  @Inject Reader reader;
  @Inject Refusals refusals;

  private String from;
  private String to;
  private String actor;
  private String department;
  private String action;
  private String type;
  private String object;
  private String outcome;
  private String request;
  private boolean allowed;

  public void load() {
    try {
      show(audit.find(query(), Page.DEFAULT_LIMIT, chosenCursor()));
      allowed = true;
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private AuditQuery query() {
    return new AuditQuery(
        day(from),
        day(to),
        Choice.text(actor),
        Choice.text(department),
        Choice.text(action),
        Choice.text(type),
        Choice.text(object),
        Choice.of(AuditOutcome.class, outcome),
        Choice.text(request));
  }

  /** A day that is none narrows nothing. */
  private static LocalDate day(String text) {
    try {
      return Choice.text(text) == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The step in words of its machine's page, else of the trail; its code where there are none. */
  public String step(AuditRecord taken) {
    var words = reader.hint("step." + taken.objectType() + "." + taken.action());
    return words.isEmpty() ? reader.word("audit.action.", taken.action()) : words;
  }

  /** What words of the object's states begin with. */
  public String states(AuditRecord taken) {
    return "state." + taken.objectType() + ".";
  }

  /** Whether the reader may see it. */
  public boolean isAllowed() {
    return allowed;
  }

  public boolean isFiltered() {
    return !query().equals(AuditQuery.ALL);
  }

  public List<String> getOutcomes() {
    return names(AuditOutcome.values());
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getObject() {
    return object;
  }

  public void setObject(String object) {
    this.object = object;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getRequest() {
    return request;
  }

  public void setRequest(String request) {
    this.request = request;
  }
}
