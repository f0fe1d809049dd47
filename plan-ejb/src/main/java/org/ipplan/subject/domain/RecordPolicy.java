package org.ipplan.subject.domain;

import java.time.LocalDate;
import org.ipplan.shared.Faults;
import org.ipplan.subject.NewRecord;

/** What a record must be like. */
public final class RecordPolicy {
  private static final int MAX_TEXT = 4000;
  private static final int MAX_NUMBER = 100;

  private RecordPolicy() {}

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with all that is wrong
   */
  public static void require(NewRecord wanted, LocalDate today) {
    new Faults()
        .text("source", wanted.source(), SubjectPolicy.MAX_NAME)
        .text("documentNumber", wanted.documentNumber(), MAX_NUMBER)
        .text("text", wanted.text(), MAX_TEXT)
        .check(!wanted.issuedOn().isAfter(today), "issuedOn", "subject.not-after-today")
        .orRefuse();
  }
}
