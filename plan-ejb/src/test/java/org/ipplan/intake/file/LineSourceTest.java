package org.ipplan.intake.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.intake.domain.UploadLine;
import org.junit.jupiter.api.Test;

/** Files as senders make them, and as they had better not. */
class LineSourceTest {
  private final List<List<String>> headers = new ArrayList<>();

  @Test
  void linesAreNumberedAsInTheFileAndEmptyOnesPassedOver() {
    var lines = ndjson("\uFEFF{\"a\":1}\r\n\r\n  \n{\"a\":2}");

    assertThat(lines)
        .containsExactly(
            new UploadLine(1, "{\"a\":1}", null), new UploadLine(4, "{\"a\":2}", null));
  }

  @Test
  void aLineOfTenMegabytesIsAnErrorOfThatLineAlone() {
    var lines = ndjson("{\"a\":1}\n" + "x".repeat(10 * 1024 * 1024) + "\n{\"a\":3}\n");

    assertThat(lines)
        .extracting(UploadLine::fault)
        .containsExactly(null, "intake.line-too-long", null);
    assertThat(lines.get(1).content()).isEmpty();
  }

  @Test
  void brokenBytesAndNulAreErrorsOfTheirLines() throws IOException {
    var bytes = "{\"a\":\"?\"}\n{\"a\":\"b\"}\n{\"a\":\"\0\"}\n".getBytes(UTF_8);
    bytes[6] = (byte) 0xC3;

    assertThat(read(new NdjsonFile(new ByteArrayInputStream(bytes))))
        .extracting(UploadLine::fault)
        .containsExactly("intake.not-utf8", null, "input.control-characters");
  }

  @Test
  void aCsvHasAMarkQuotedLineBreaksAndLinesOfEitherEnd() {
    var lines = csv("\uFEFFcode,name\r\n91,\"星海,\r\n\"\"示例\"\"\"\r\n\r\n92,\r\n");

    assertThat(headers).containsExactly(List.of("code", "name"));
    assertThat(lines)
        .containsExactly(
            new UploadLine(2, "{\"code\":\"91\",\"name\":\"星海,\\r\\n\\\"示例\\\"\"}", null),
            new UploadLine(5, "{\"code\":\"92\"}", null));
  }

  @Test
  void aRecordWithMoreFieldsThanTheHeaderIsAnError() {
    assertThat(csv("code,name\n91,a,b\n92,c\n"))
        .extracting(UploadLine::fault)
        .containsExactly("intake.too-many-fields", null);
  }

  @Test
  void aQuoteThatNeverEndsLeavesNothingToBeRead() {
    var endless = "code,name\n91,\"" + "x".repeat(20 * 1024 * 1024);

    assertThatThrownBy(() -> csv(endless)).hasMessageContaining("intake.csv-unreadable");
  }

  private static List<UploadLine> ndjson(String text) {
    return readAll(new NdjsonFile(new ByteArrayInputStream(text.getBytes(UTF_8))));
  }

  private List<UploadLine> csv(String text) {
    return readAll(new CsvFile(new ByteArrayInputStream(text.getBytes(UTF_8)), headers::add));
  }

  private static List<UploadLine> readAll(LineSource source) {
    try {
      return read(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<UploadLine> read(LineSource source) throws IOException {
    List<UploadLine> lines = new ArrayList<>();
    source.forEach(lines::add);
    return lines;
  }
}
