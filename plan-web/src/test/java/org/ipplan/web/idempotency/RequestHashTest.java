package org.ipplan.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestHashTest {
  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

  @Test
  void theSameRequestHasTheSameHash() throws IOException {
    assertThat(hash("/a", JSON, "{}")).isEqualTo(hash("/a", JSON, "{}"));
  }

  @Test
  void addressTypeAndBodyEachMakeAnotherRequest() throws IOException {
    assertThat(hash("/a", JSON, "{}"))
        .isNotEqualTo(hash("/b", JSON, "{}"))
        .isNotEqualTo(hash("/a", MediaType.TEXT_PLAIN_TYPE, "{}"))
        .isNotEqualTo(hash("/a", JSON, "{ }"));
  }

  @Test
  void theSamePartsAreTheSameRequestWhateverTheirBoundary() throws IOException {
    var one = hash("/a", multipart("xyz"), "--xyz\r\n\r\nfile\r\n--xyz--\r\n");
    var again = hash("/a", multipart("--98"), "----98\r\n\r\nfile\r\n----98--\r\n");
    var other = hash("/a", multipart("xyz"), "--xyz\r\n\r\nother\r\n--xyz--\r\n");

    assertThat(again).isEqualTo(one);
    assertThat(other).isNotEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({"aab, xaaabx, xax", "abab, abaabab, aba", "x, yxyx, yy", "abc, ab, ab", "aa, aaa, a"})
  void onlyTheWholeBoundaryIsLeftOut(String boundary, String body, String left) throws IOException {
    var target = new ByteArrayOutputStream();
    try (var filter = new WithoutBoundary(target, boundary)) {
      filter.write(body.getBytes(UTF_8));
    }

    assertThat(target.toString(UTF_8)).isEqualTo(left);
  }

  private static MediaType multipart(String boundary) {
    return new MediaType("multipart", "form-data", java.util.Map.of("boundary", boundary));
  }

  private static String hash(String address, MediaType type, String body) throws IOException {
    var hash = new RequestHash("POST", address, type);
    var content = new ByteArrayInputStream(body.getBytes(UTF_8));
    try (var held = HeldBody.of(content, false, hash.body(type));
        var again = held.open()) {
      assertThat(again.readAllBytes()).isEqualTo(body.getBytes(UTF_8));
    }
    return hash.value();
  }
}
