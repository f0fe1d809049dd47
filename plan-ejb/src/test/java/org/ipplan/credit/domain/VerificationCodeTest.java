package org.ipplan.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes that prove certificates. */
class VerificationCodeTest {
  @Test
  void aCodeHas26LettersAndNoneComesTwice() {
    var codes = Stream.generate(VerificationCode::next).limit(1000).collect(Collectors.toSet());

    assertThat(codes).hasSize(1000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{26}"));
    assertThat(codes.stream().map(code -> code.substring(1, 6)).collect(Collectors.toSet()))
        .hasSizeGreaterThan(990);
  }

  @Test
  void itIsReadAsPeopleTypeIt() {
    var code = VerificationCode.next();
    var shown = VerificationCode.grouped(code);

    assertThat(shown).matches("([0-9A-Z]{5}-){5}[0-9A-Z]");
    assertThat(VerificationCode.read(" " + shown.toLowerCase(Locale.ROOT))).isEqualTo(code);
    assertThat(VerificationCode.read("oil－5")).isEqualTo("0115");
  }
}
