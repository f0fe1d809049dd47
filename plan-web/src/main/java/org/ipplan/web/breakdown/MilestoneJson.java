package org.ipplan.web.breakdown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.breakdown.MilestoneDetails;
import org.ipplan.breakdown.MilestoneDetails.Claim;
import org.ipplan.breakdown.MilestoneDetails.Finding;
import org.ipplan.breakdown.MilestoneState;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a share: the department's claim and the office's finding.
 *
 * @param whole whether it is of the whole task rather than of the lead's own part
 * @param handler sign-in name, absent where nobody is named
 * @param template code of the template it was made from, absent where it was written by hand
 * @param overdue whether it is open, its share is worked on, and its date has passed
 * @param beyondShare whether it is open and due after its share, whose date moved since
 * @param verification how it is seen that it is reached
 * @param missed whether its date passed without a claim, or before the claim
 * @param endedReason why it was cancelled
 */
@Schema(name = "Milestone")
public record MilestoneJson(
    UUID id,
    UUID task,
    int taskYear,
    int taskNumber,
    UUID assignment,
    String department,
    boolean whole,
    String title,
    @Nullable String handler,
    LocalDate dueOn,
    int position,
    @Nullable String template,
    boolean overdue,
    boolean beyondShare,
    LocalDate shareDueOn,
    String verification,
    @Nullable UUID subTask,
    MilestoneState state,
    @Nullable ClaimJson claim,
    @Nullable FindingJson finding,
    boolean missed,
    @Nullable String endedReason,
    String href) {

  static MilestoneJson of(MilestoneDetails milestone) {
    var item = milestone.item();
    return new MilestoneJson(
        item.id(),
        item.task(),
        item.taskYear(),
        item.taskNumber(),
        item.assignment(),
        item.department(),
        item.whole(),
        item.title(),
        item.handler(),
        item.dueOn(),
        item.position(),
        item.template(),
        item.overdue(),
        item.beyondShare(),
        item.shareDueOn(),
        milestone.verification(),
        milestone.subTask(),
        milestone.state(),
        ClaimJson.of(milestone.claim()),
        FindingJson.of(milestone.finding()),
        milestone.missed(),
        milestone.endedReason(),
        "/milestones/" + item.id());
  }

  /**
   * What the department says.
   *
   * @param metOn day it said so
   */
  @Schema(name = "MilestoneClaim")
  public record ClaimJson(LocalDate metOn, String note, String by) {
    static @Nullable ClaimJson of(@Nullable Claim claim) {
      return claim == null ? null : new ClaimJson(claim.metOn(), claim.note(), claim.by());
    }
  }

  /** What the office found. */
  @Schema(name = "MilestoneFinding")
  public record FindingJson(boolean confirmed, @Nullable String reason, String by, Instant at) {
    static @Nullable FindingJson of(@Nullable Finding finding) {
      return finding == null
          ? null
          : new FindingJson(finding.confirmed(), finding.reason(), finding.by(), finding.at());
    }
  }
}
