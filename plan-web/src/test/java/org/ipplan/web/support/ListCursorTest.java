package org.ipplan.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ipplan.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor goes on in its own list and in no other. */
class ListCursorTest {
  private static final String CURSOR = "OTE0NDAz";
  private static final String SEALED = ListCursor.seal("/subjects", CURSOR);

  @Test
  void itIsOpenedInItsOwnList() {
    assertThat(ListCursor.open("subjects", SEALED)).isEqualTo(CURSOR);
  }

  @Test
  void inAnotherListItIsNone() {
    refused("/credit-cases", SEALED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", ".", "OTE0NDAz.", ".AAAAAAAA", "OTE0NDA0.AAAAAAAA"})
  void whatIsNoneIsRefused(String cursor) {
    refused("/subjects", cursor);
  }

  @Test
  void oneThatWasCutOffIsRefused() {
    refused("/subjects", SEALED.substring(0, SEALED.length() - 1));
  }

  private static void refused(String path, String cursor) {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> ListCursor.open(path, cursor))
        .satisfies(refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("cursor"));
  }
}
