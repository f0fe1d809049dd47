package org.ipplan.subject;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * The files of subjects: what was collected, and the leads raised from it. Rights as for {@link
 * SubjectService}; leads are the credit handler's.
 */
@Local
public interface SubjectRecordService {
  /** A subject's file, the latest document first, with that of records merged into it. */
  Page<RecordDetails> ofSubject(String code, int limit, @Nullable String cursor, boolean count);

  /** Records marked for examination and not taken up yet, the oldest mark first. */
  Page<RecordDetails> leads(int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code subject.record-not-found}
   */
  RecordDetails get(UUID id);

  /**
   * Adds a record; one of the same source and number is the same and is left as it is.
   *
   * @return the record, and whether it is new
   */
  Recorded add(String code, NewRecord wanted);

  /** What the caller may do with a record now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /** Takes a step: {@code raise-lead}, {@code drop-lead}. */
  RecordDetails take(UUID id, String action, long expectedVersion, StepInput input);

  /**
   * A case is opened from a lead, in the transaction that opens it; for the feature of cases.
   *
   * @throws org.ipplan.shared.DomainException {@code workflow.wrong-state} unless it is a lead
   */
  void takeUp(UUID id, UUID caseId);

  /** A record and whether this call brought it in. */
  record Recorded(RecordDetails record, boolean added) {}
}
