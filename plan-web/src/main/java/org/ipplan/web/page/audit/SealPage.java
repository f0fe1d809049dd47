package org.ipplan.web.page.audit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ipplan.audit.AuditService;
import org.ipplan.audit.SealAnchor;
import org.ipplan.audit.SealReport;
import org.ipplan.audit.SealStatus;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;

/** Backs app/admin/seal.xhtml: how far the seal is, its anchors, and a check of all of it. */
@Named
@ViewScoped
public class SealPage implements Serializable {
  private static final int ANCHORS_SHOWN = 20;

  @EJB transient AuditService audit;
  @Inject transient Refusals refusals;

  private SealStatus status;
  private List<SealAnchor> anchors = List.of();
  private SealReport report;
  private String block;
  private String head;

  public void load() {
    try {
      status = audit.status();
      anchors = audit.anchors(ANCHORS_SHOWN, null).items();
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** Checks the whole sealed trail; the page stays and shows what was found. */
  public String verify() {
    try {
      var number = Choice.number(block);
      report = audit.verify(number == null ? null : number.longValue(), Choice.text(head));
      status = audit.status();
    } catch (DomainException e) {
      refusals.show(e);
    }
    return null;
  }

  /** Whether the reader may see it. */
  public boolean isAllowed() {
    return status != null;
  }

  public SealStatus getStatus() {
    return status;
  }

  public List<SealAnchor> getAnchors() {
    return anchors;
  }

  /** What the check found; null before it was asked for. */
  public SealReport getReport() {
    return report;
  }

  public String getBlock() {
    return block;
  }

  public void setBlock(String block) {
    this.block = block;
  }

  public String getHead() {
    return head;
  }

  public void setHead(String head) {
    this.head = head;
  }
}
