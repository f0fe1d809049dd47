package org.ipplan.web.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.audit.SealFault;
import org.ipplan.audit.SealReport;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the sealed trail found.
 *
 * @param intact whether everything that was checked is as it was sealed; false where there was
 *     nothing to check
 * @param unsealed how many records wait for a seal, and are not covered
 * @param anchored whether the end was held against an anchor
 * @param faultCount of all; the first hundred are listed
 */
@Schema(name = "AuditReport")
public record AuditReportJson(
    boolean intact,
    long blocks,
    long records,
    long unsealed,
    @Nullable String head,
    boolean anchored,
    long faultCount,
    List<Fault> faults) {

  /**
   * Something that is not as it was sealed.
   *
   * @param block number, absent where it is of none
   * @param record id, absent where it is of none
   */
  @Schema(name = "AuditFault")
  public record Fault(SealFault.Kind kind, @Nullable Long block, @Nullable Long record) {}

  static AuditReportJson of(SealReport report) {
    return new AuditReportJson(
        report.intact(),
        report.blocks(),
        report.records(),
        report.unsealed(),
        report.head(),
        report.anchored(),
        report.faultCount(),
        report.faults().stream()
            .map(fault -> new Fault(fault.kind(), fault.block(), fault.record()))
            .toList());
  }
}
