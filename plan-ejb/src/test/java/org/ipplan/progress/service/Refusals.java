package org.ipplan.progress.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;

/** What was refused, and how. */
final class Refusals {
  private Refusals() {}

  static DomainException assertRefused(Kind kind, String code, ThrowingCallable call) {
    var refusal = catchThrowableOfType(DomainException.class, call);
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.kind()).isEqualTo(kind);
    return refusal;
  }
}
