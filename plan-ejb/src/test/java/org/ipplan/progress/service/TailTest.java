package org.ipplan.progress.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailTest {

  @ParameterizedTest(name = "{0} bytes in pieces of {1}")
  @CsvSource({"0,1", "5,1", "5,5", "8,3", "9,3", "16,8", "100,7", "100,100", "3,8", "25,11"})
  void aTailIsTheLastBytesHoweverTheyCame(int size, int piece) {
    var content = SampleFiles.noise(size);
    var tail = new Tail(8);

    for (int at = 0; at < size; at += piece) {
      tail.add(content, at, Math.min(piece, size - at));
    }

    assertThat(tail.bytes()).isEqualTo(Arrays.copyOfRange(content, Math.max(0, size - 8), size));
  }
}
