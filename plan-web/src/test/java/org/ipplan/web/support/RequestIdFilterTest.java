package org.ipplan.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdFilterTest {

  @Test
  void keepsThePlainIdOfTheCaller() {
    assertThat(RequestIdFilter.plain("order-4711:a.b_c")).isEqualTo("order-4711:a.b_c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\nb", "<script>", "案件"})
  void drawsAnIdWhereTheCallersIsNotPlain(String wanted) {
    assertThat(RequestIdFilter.plain(wanted)).matches("[0-9a-f-]{36}");
    assertThat(RequestIdFilter.plain("x".repeat(65))).matches("[0-9a-f-]{36}");
    assertThat(RequestIdFilter.plain(null)).matches("[0-9a-f-]{36}");
  }
}
