package org.ipplan.credit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.ipplan.credit.listing.AnswerKind;
import org.ipplan.credit.listing.WorksheetAnswer;
import org.jspecify.annotations.Nullable;

/** An answer of a worksheet, as it is kept. */
@Embeddable
public class Answer {
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AnswerKind kind;

  @Column(nullable = false)
  private String code;

  private @Nullable Boolean met;

  @Column(nullable = false)
  private String text;

  private @Nullable BigDecimal figure;

  @SuppressWarnings("NullAway.Init")
  protected Answer() {} // for Jakarta Persistence

  Answer(WorksheetAnswer answer) {
    this.kind = answer.kind();
    this.code = answer.code();
    this.met = answer.met();
    this.text = answer.text().strip();
    this.figure = answer.figure();
  }

  WorksheetAnswer answer() {
    return new WorksheetAnswer(kind, code, met, text, figure);
  }

  boolean answers(AnswerKind wanted, String item) {
    return kind == wanted && code.equals(item);
  }

  boolean isMet() {
    return Boolean.TRUE.equals(met);
  }
}
