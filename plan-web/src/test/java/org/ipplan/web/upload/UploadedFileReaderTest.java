package org.ipplan.web.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.ipplan.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedFileReaderTest {

  @Test
  void findsTheFileBetweenOtherParts() throws IOException {
    var file =
        read(
            part("form-data; name=\"note\"", "a note")
                + part("form-data; name=\"file\"; filename=\"a.pdf\"", "content")
                + part("form-data; name=\"later\"", "x")
                + "--b--\r\n");

    assertThat(file.name()).isEqualTo("a.pdf");
    assertThat(new String(file.content().readAllBytes(), UTF_8)).isEqualTo("content");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "filename=\"进展.pdf\" | 进展.pdf",
        "filename=\"a\\\"b.pdf\" | a\"b.pdf",
        "filename=\"a%22b.pdf\" | a\"b.pdf",
        "filename=\"x.pdf\"; filename*=UTF-8''%E8%BF%9B%20+.pdf | 进 +.pdf",
      })
  void readsTheNameAsBrowsersAndCurlWriteIt(String parameter, String name) throws IOException {
    var file = read(part("form-data; name=\"file\"; " + parameter, "x") + "--b--\r\n");

    assertThat(file.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r", "\r\n", "\r\n-", "\r\n--", "\r\n--c", "a\r\r\n--c\r\n\r\n--"})
  void keepsContentThatLooksLikeADelimiter(String content) throws IOException {
    var file = read(part("form-data; name=\"file\"; filename=\"a\"", content) + "--b--\r\n");

    assertThat(new String(file.content().readAllBytes(), UTF_8)).isEqualTo(content);
  }

  @Test
  void asksForAFileWhereThereIsNone() {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> read(part("form-data; name=\"other\"", "x") + "--b--\r\n"))
        .satisfies(refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("file"));
  }

  @Test
  void passesOverWhatComesBeforeTheFirstDelimiter() throws IOException {
    var file =
        read("preamble\r\n" + part("form-data; name=\"file\"; filename=\"a\"", "x") + "--b--");

    assertThat(new String(file.content().readAllBytes(), UTF_8)).isEqualTo("x");
  }

  private static String part(String disposition, String content) {
    return "--b\r\nContent-Disposition: "
        + disposition
        + "\r\nContent-Type: application/pdf\r\n\r\n"
        + content
        + "\r\n";
  }

  private static UploadedFile read(String body) throws IOException {
    return UploadedFileReader.read(new ByteArrayInputStream(body.getBytes(UTF_8)), "b");
  }
}
