package org.ipplan.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "W/\"7\"", " \"7\" ", "7"})
  void readsTheVersionOfAStrongOrWeakTag(String header) {
    assertThat(IfMatch.version(header)).isEqualTo(7);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "*", " * ", "\"1\", \"2\""})
  void askForAVersionWhereNoneIsNamed(@Nullable String header) {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> IfMatch.version(header))
        .matches(refusal -> refusal.kind() == Kind.PRECONDITION_REQUIRED)
        .matches(refusal -> refusal.code().equals("precondition.required"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"abc\"", "\"-1\"", "\"1.0\"", "\"\"", "\"9999999999999999999\"", "W/7"})
  void countsATagOfSomebodyElseAsStale(String header) {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> IfMatch.version(header))
        .matches(refusal -> refusal.kind() == Kind.STALE);
  }

  @Test
  void agreesWithoutAHeaderAndWithTheCurrentVersionAlone() {
    assertThatCode(() -> IfMatch.agree(null, 3)).doesNotThrowAnyException();
    assertThatCode(() -> IfMatch.agree("\"3\"", 3)).doesNotThrowAnyException();
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> IfMatch.agree("\"2\"", 3))
        .matches(refusal -> refusal.kind() == Kind.STALE);
  }
}
