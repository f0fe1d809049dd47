package org.ipplan.web.conditional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.ipplan.web.support.IfMatch;
import org.junit.jupiter.api.Test;

/** What tags an answer, and who has it. */
class ContentTagTest {
  private static final byte[] GREEN = "{\"light\":\"GREEN\"}".getBytes(UTF_8);
  private static final byte[] RED = "{\"light\":\"RED\"}".getBytes(UTF_8);

  @Test
  void theSameVersionThatSaysSomethingElseHasAnotherTag() {
    assertThat(ContentTag.of("\"7\"", GREEN)).isNotEqualTo(ContentTag.of("\"7\"", RED));
    assertThat(ContentTag.of(null, GREEN)).isEqualTo(ContentTag.of(null, GREEN.clone()));
  }

  @Test
  void theTagStillNamesTheVersionToChange() {
    assertThat(IfMatch.version(ContentTag.of("\"7\"", GREEN))).isEqualTo(7);
  }

  @Test
  void aTagIsFoundInAListWeakOrStrong() {
    var tag = ContentTag.of(null, GREEN);

    assertThat(ContentTag.isAmong("\"a\", W/" + tag, tag)).isTrue();
    assertThat(ContentTag.isAmong("*", tag)).isTrue();
    assertThat(ContentTag.isAmong("\"a\"", tag)).isFalse();
    assertThat(ContentTag.isAmong(null, tag)).isFalse();
  }
}
