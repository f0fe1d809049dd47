package org.ipplan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldFaultsTest {
  private final FieldFaults faults = new FieldFaults(Map.of("credit.same-document", "number"));

  @Test
  void aFieldWithNothingWrongSaysNothing() {
    assertThat(faults.isAny()).isFalse();
    assertThat(faults.of("number")).isEmpty();
    assertThat(faults.isAt("number")).isFalse();
  }

  @Test
  void severalFaultsOfAFieldAreAllToldAndOneTwiceIsToldOnce() {
    faults.note("number", "Too long.");
    faults.note("number", "Too long.");
    faults.noteRefusal("credit.same-document", "Used already.");

    assertThat(faults.of("number")).isEqualTo("Too long. Used already.");
  }

  @Test
  void aRefusalThatIsAboutNoFieldIsLeftToTheMessages() {
    faults.noteRefusal("credit.handler-only", "Handlers only.");

    assertThat(faults.isAny()).isFalse();
  }

  @Test
  void anotherAttemptBeginsAnew() {
    faults.note("number", "Too long.");
    faults.clear();

    assertThat(faults.isAny()).isFalse();
  }
}
