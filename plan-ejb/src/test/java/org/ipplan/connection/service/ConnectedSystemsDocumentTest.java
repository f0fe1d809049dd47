package org.ipplan.connection.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FieldMapping;
import org.ipplan.connection.domain.FieldSpec;
import org.ipplan.connection.domain.FieldsOfKinds;
import org.ipplan.connection.service.ShippedFile.Shipped;
import org.junit.jupiter.api.Test;

/** The document for engineers of platforms is written from what is shipped. */
class ConnectedSystemsDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "connected-systems.md");

  private static final String HEAD =
      """
      # Connected systems

      For engineers of platforms that the plan names. Written from the shipped templates by
      `ConnectedSystemsDocumentTest`; do not edit by hand. After a change, write it anew:

          mvn -pl plan-ejb test -Dtest=ConnectedSystemsDocumentTest -Dplan.docs.write=true

      ## How data come in

      A feed is asked by schedule (`PULL`) or posted by the platform (`PUSH`). What is asked is JSON
      over HTTPS, at most 8 MiB and 64 levels deep, answered within 30 seconds; no redirect is
      followed. `If-None-Match` is sent with the `ETag` of the last answer where there is one page.
      With a cursor, the next page is asked for until the pointer leads to nothing. A posted message
      has at most 1 MiB and goes to `POST /plan/api/v1/connected-systems/{code}/feeds/{feed}/messages`
      with a token of the client that is bound to the platform.

      Credentials of the product are a token of OAuth 2.0 client credentials (client id and secret by
      HTTP Basic), a client certificate, or a signature: `X-Plan-Signature: t=<unix seconds>,v1=<hex
      HMAC-SHA256 of "<t>.GET <path and query>">`.

      An item is known by its `reference`: the same again is the same, with other content it is a
      correction, and what it said before is kept. One bad item stops no other; what was wrong is
      under `/connected-systems/{code}/errors`.

      ## Mappings

      `items` is the JSON pointer (RFC 6901) to the array of items. Each field has a `pointer` from
      the item or a `constant`; `form` is how a day or month is written (`yyyyMMdd`), `scale` what a
      number is multiplied by, `values` a table of what values mean. A mapping is saved only if it
      reads its sample without a fault (`POST …/feeds/{feed}/tries` tells what is wrong).
      """;

  @Test
  void theDocumentIsThatOfTheTemplates() throws IOException {
    var written = document();
    if (Boolean.getBoolean("plan.docs.write")) {
      Files.writeString(DOCUMENT, written);
    }

    assertThat(DOCUMENT).as("stale; write it anew").hasContent(written);
  }

  private static String document() {
    return HEAD
        + Arrays.stream(FeedKind.values())
            .map(ConnectedSystemsDocumentTest::kind)
            .collect(Collectors.joining())
        + "\n## Platforms\n"
        + ShippedFile.read().stream()
            .map(ConnectedSystemsDocumentTest::platform)
            .collect(Collectors.joining());
  }

  private static String kind(FeedKind kind) {
    return "\n### `"
        + kind
        + "`\n\n| Field | Holds | Needed |\n|---|---|---|\n"
        + FieldsOfKinds.of(kind).stream()
            .map(ConnectedSystemsDocumentTest::field)
            .collect(Collectors.joining());
  }

  private static String field(FieldSpec field) {
    var holds =
        field.allowed().isEmpty()
            ? field.type() + ", at most " + field.longest() + " characters"
            : String.join(", ", field.allowed());
    return "| `%s` | %s | %s |\n".formatted(field.name(), holds, field.required() ? "yes" : "no");
  }

  private static String platform(Shipped system) {
    var what = system.what();
    var tasks =
        what.tasks().stream()
            .map(task -> Integer.toString(task.number()))
            .collect(Collectors.joining(", "));
    return "\n### %s `%s`\n\n%s. %s Owner `%s`; tasks of 2024: %s.\n"
            .formatted(
                what.nameZh(), what.code(), what.nameEn(), what.aboutEn(), what.owner(), tasks)
        + system.feeds().entrySet().stream()
            .map(ConnectedSystemsDocumentTest::feed)
            .collect(Collectors.joining());
  }

  private static String feed(Map.Entry<String, FeedInput> feed) {
    var setUp = feed.getValue();
    return "\nFeed `%s`: %s, %s, items at `%s`; %s.\n\n```json\n%s\n```\n"
        .formatted(
            feed.getKey(),
            setUp.kind(),
            setUp.way(),
            setUp.mapping().items(),
            setUp.mapping().fields().stream()
                .map(ConnectedSystemsDocumentTest::mapping)
                .collect(Collectors.joining(", ")),
            setUp.sample());
  }

  private static String mapping(FieldMapping mapping) {
    var form = mapping.form() == null ? "" : " as " + mapping.form();
    var scale = mapping.scale() == null ? "" : " times " + mapping.scale().toPlainString();
    return mapping.pointer() == null
        ? "`%s` is “%s”".formatted(mapping.field(), mapping.constant())
        : "`%s` at `%s`%s%s".formatted(mapping.field(), mapping.pointer(), form, scale);
  }
}
