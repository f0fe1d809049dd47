package org.ipplan.credit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What preceded a determination on an abnormal patent filing, under CNIPA Order 77 (AF1 to AF7).
 *
 * @param kinds codes of what is abnormal in it, as the rules name them (AF1)
 * @param noticeNumber number of the notice of the preliminary finding, null while none was given
 * @param noticeOn the day the party got it, from which its term runs; there exactly when the number
 *     is (AF2)
 * @param replyUntil last day of that term while it runs or nobody answered, null otherwise; what
 *     callers send is not regarded
 * @param answer what the party answered, null while nothing came
 * @param answeredOn the day it came, null while nothing came or nothing will
 * @param heard whether the party was heard before measures, null while nobody decided on it (AF6)
 * @param heavierPenalty whether a heavier penalty followed, null while nobody looked (AF7)
 * @param penaltyNumber number of that penalty's decision, there exactly when one followed
 * @param writtenBy sign-in name, null where it was not written yet; the day with it
 * @param version of the case
 */
public record AbnormalFiling(
    List<String> kinds,
    @Nullable String noticeNumber,
    @Nullable LocalDate noticeOn,
    @Nullable LocalDate replyUntil,
    @Nullable AbnormalAnswer answer,
    @Nullable LocalDate answeredOn,
    @Nullable Boolean heard,
    @Nullable Boolean heavierPenalty,
    @Nullable String penaltyNumber,
    @Nullable String writtenBy,
    @Nullable LocalDate writtenOn,
    long version)
    implements Serializable {

  public AbnormalFiling {
    kinds = List.copyOf(kinds);
  }
}
