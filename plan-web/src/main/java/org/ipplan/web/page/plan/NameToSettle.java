package org.ipplan.web.page.plan;

import java.io.Serializable;
import org.ipplan.plan.ImportPreview.Anomaly;
import org.ipplan.plan.ImportPreview.Settlement;
import org.ipplan.web.page.Choice;

/** A written name, the anomaly that asks about it, and the department somebody chooses for it. */
public class NameToSettle implements Serializable {
  private static final String UNKNOWN = "UNKNOWN_PARTY";

  private final Anomaly anomaly;
  private String department;
  private boolean keepAsAlias;

  NameToSettle(Anomaly anomaly) {
    this.anomaly = anomaly;
    // a body that ended stays its own entry; only an unknown spelling is worth keeping
    this.keepAsAlias = anomaly.code().equals(UNKNOWN);
  }

  public Anomaly getAnomaly() {
    return anomaly;
  }

  boolean isChosen() {
    return Choice.text(department) != null;
  }

  Settlement settlement() {
    return new Settlement(anomaly.name(), department, keepAsAlias);
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public boolean isKeepAsAlias() {
    return keepAsAlias;
  }

  public void setKeepAsAlias(boolean keepAsAlias) {
    this.keepAsAlias = keepAsAlias;
  }
}
