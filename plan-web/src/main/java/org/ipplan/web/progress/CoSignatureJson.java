package org.ipplan.web.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.progress.CoSignatureDetails;
import org.ipplan.progress.CoSignatureState;
import org.jspecify.annotations.Nullable;

/**
 * A department's co-signature of another department's report.
 *
 * @param report id
 * @param task id
 * @param writingDepartment code of the department whose report it is
 * @param department code of the department asked
 * @param dueOn last day to answer
 * @param answer the last answer, also where it is void or no longer asked for; absent before one
 * @param withdrawal absent unless the department is no longer asked
 * @param passedOver why the report last went up without it; absent where it did not
 */
@Schema(name = "CoSignature")
public record CoSignatureJson(
    UUID id,
    UUID report,
    UUID task,
    int taskYear,
    int taskNumber,
    String writingDepartment,
    String department,
    CoSignatureState state,
    @Nullable String note,
    LocalDate dueOn,
    String askedBy,
    Instant askedAt,
    @Nullable AnswerJson answer,
    @Nullable WithdrawalJson withdrawal,
    @Nullable String passedOver,
    String href) {

  static CoSignatureJson of(CoSignatureDetails signature) {
    return new CoSignatureJson(
        signature.id(),
        signature.report(),
        signature.task(),
        signature.taskYear(),
        signature.taskNumber(),
        signature.writingDepartment(),
        signature.department(),
        signature.state(),
        signature.note(),
        signature.dueOn(),
        signature.askedBy(),
        signature.askedAt(),
        AnswerJson.of(signature.answer()),
        WithdrawalJson.of(signature.withdrawal()),
        signature.passedOver(),
        "/co-signatures/" + signature.id());
  }

  /**
   * What the department asked said.
   *
   * @param agreed else it declined
   * @param opinion absent where it agreed without one
   */
  @Schema(name = "CoSignatureAnswer")
  public record AnswerJson(
      boolean agreed, @Nullable String opinion, String answeredBy, Instant answeredAt) {
    static @Nullable AnswerJson of(CoSignatureDetails.@Nullable Answer answer) {
      return answer == null
          ? null
          : new AnswerJson(
              answer.agreed(), answer.opinion(), answer.answeredBy(), answer.answeredAt());
    }
  }

  /** Why the department is no longer asked. */
  @Schema(name = "CoSignatureWithdrawal")
  public record WithdrawalJson(String reason, String withdrawnBy, Instant withdrawnAt) {
    static @Nullable WithdrawalJson of(CoSignatureDetails.@Nullable Withdrawal withdrawal) {
      return withdrawal == null
          ? null
          : new WithdrawalJson(
              withdrawal.reason(), withdrawal.withdrawnBy(), withdrawal.withdrawnAt());
    }
  }
}
