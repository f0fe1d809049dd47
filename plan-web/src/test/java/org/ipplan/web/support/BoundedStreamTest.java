package org.ipplan.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.junit.jupiter.api.Test;

class BoundedStreamTest {

  @Test
  void givesAsMuchAsItsLimit() throws IOException {
    try (var stream = bounded(10, 10)) {
      assertThat(stream.readAllBytes()).hasSize(10);
    }
  }

  @Test
  void refusesTheFirstByteBeyondItsLimit() throws IOException {
    try (var stream = bounded(11, 10)) {
      assertThatExceptionOfType(DomainException.class)
          .isThrownBy(stream::readAllBytes)
          .matches(refusal -> refusal.kind() == Kind.TOO_LARGE);
    }
  }

  @Test
  void countsSingleBytesAndSkippedOnesToo() throws IOException {
    try (var stream = bounded(12, 10)) {
      assertThat(stream.skip(9)).isEqualTo(9);
      assertThat(stream.read()).isZero();
      assertThatExceptionOfType(DomainException.class).isThrownBy(stream::read);
    }
  }

  @Test
  void limitsDependOnTheTypeAlone() {
    assertThat(BodyLimit.of(MediaType.APPLICATION_JSON_TYPE)).isEqualTo(1_048_576);
    assertThat(BodyLimit.of(new MediaType("text", "plain", "utf-8"))).isEqualTo(5_242_880);
    assertThat(BodyLimit.of(new MediaType("TEXT", "HTML"))).isEqualTo(5_242_880);
    assertThat(BodyLimit.of(new MediaType("multipart", "form-data"))).isEqualTo(BodyLimit.UPLOAD);
    var word = BodyLimit.DOCX.split("/", 2);
    assertThat(BodyLimit.of(new MediaType(word[0], word[1]))).isEqualTo(20_971_520);
    assertThat(BodyLimit.of(null)).isEqualTo(BodyLimit.DEFAULT);
    assertThat(BodyLimit.of(new MediaType("application", "x-ndjson"))).isEqualTo(5_368_709_120L);
    assertThat(BodyLimit.of(new MediaType("text", "csv", "utf-8"))).isEqualTo(5_368_709_120L);
  }

  @Test
  void aLengthOfSixGigabytesIsUnderstood() {
    assertThat(BodyLimitFilter.announced("6442450944")).isEqualTo(6_442_450_944L);
    assertThat(BodyLimitFilter.announced(null)).isNegative();
  }

  private static InputStream bounded(int size, int limit) {
    return new BoundedStream(new ByteArrayInputStream(new byte[size]), limit);
  }
}
