package org.ipplan.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipplan.subject.CreditCodeCheck.Reason;
import org.ipplan.subject.CreditCodeCheck.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 32100 as section 6 tells it; the codes stand there. */
class UnifiedSocialCreditCodeTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(strings = {"914403001922038216", "12100000400011227Y", "91330108MAC1F5Q350"})
  void genuineCodesAreValid(String code) {
    assertThat(UnifiedSocialCreditCode.check(code).valid()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "914403001922038217, CHECK_CHARACTER",
    "91440300192203821I, CHARSET",
    "91440300192203821, LENGTH",
    "9144030019220382160, LENGTH",
    "91440300192203821O, CHARSET",
    "91350211M0000XUF46, CHECK_CHARACTER",
    "'', LENGTH"
  })
  void wrongCodesAreToldWhy(String code, Reason reason) {
    assertThat(UnifiedSocialCreditCode.check(code).reason()).isEqualTo(reason);
  }

  @Test
  void aRestOfZeroGivesACheckCharacterOfZero() {
    assertThat(UnifiedSocialCreditCode.checkCharacter("91330108MAC1F5Q350")).isEqualTo('0');
    assertThat(UnifiedSocialCreditCode.checkCharacter("12100000400011227Y")).isEqualTo('Y');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "９１４４０３００１９２２０３８２１６",
        " 9144 0300 1922 038216 ",
        "914403001922038216　",
        "91440300192203\u00A08216"
      })
  void widthAndBlanksDoNotCount(String code) {
    var check = UnifiedSocialCreditCode.check(code);

    assertThat(check.normalized()).isEqualTo("914403001922038216");
    assertThat(check.valid()).isTrue();
    assertThat(check.code()).isEqualTo(code);
  }

  @Test
  void caseDoesNotCount() {
    assertThat(UnifiedSocialCreditCode.check("12100000400011227y").normalized())
        .isEqualTo("12100000400011227Y");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everySingleSubstitutionIsFound(String code) {
    for (int i = 0; i < code.length(); i++) {
      for (int k = 0; k < ALPHABET.length(); k++) {
        var other = ALPHABET.charAt(k);
        if (other != code.charAt(i)) {
          var wrong = code.substring(0, i) + other + code.substring(i + 1);
          assertThat(UnifiedSocialCreditCode.check(wrong).reason())
              .isEqualTo(Reason.CHECK_CHARACTER);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everySwapOfNeighboursIsFound(String code) {
    for (int i = 0; i + 1 < code.length(); i++) {
      if (code.charAt(i) != code.charAt(i + 1)) {
        var wrong =
            code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
        assertThat(UnifiedSocialCreditCode.check(wrong).reason()).isEqualTo(Reason.CHECK_CHARACTER);
      }
    }
  }

  @Test
  void theOrganisationCodeIsAWarningOnly() {
    assertThat(UnifiedSocialCreditCode.check("914403001922038216").warnings()).isEmpty();
    var wrong = withCheckCharacter("91440300192203822");

    assertThat(UnifiedSocialCreditCode.check(wrong).valid()).isTrue();
    assertThat(UnifiedSocialCreditCode.check(wrong).warnings())
        .containsExactly(Warning.ORGANISATION_CODE);
  }

  @Test
  void theRegionIsAskedForFormAndProvinceNeverForTodaysList() {
    assertThat(UnifiedSocialCreditCode.regionOf("914403001922038216")).isEqualTo("440300");
    assertThat(UnifiedSocialCreditCode.isRegion("100000")).isTrue();
    assertThat(UnifiedSocialCreditCode.isRegion("440399")).isTrue();
    assertThat(UnifiedSocialCreditCode.isRegion("990000")).isFalse();
    assertThat(UnifiedSocialCreditCode.isRegion("4403")).isFalse();
    assertThat(UnifiedSocialCreditCode.check(withCheckCharacter("91990300192203821")).warnings())
        .contains(Warning.REGION);
  }

  /** Fifty codes, the same every time. */
  private static Stream<String> codes() {
    var random = new Random(32100);
    return IntStream.range(0, 50)
        .mapToObj(
            each -> {
              var body = new StringBuilder("91");
              random.ints(15, 0, ALPHABET.length()).forEach(i -> body.append(ALPHABET.charAt(i)));
              return withCheckCharacter(body.toString());
            });
  }

  private static String withCheckCharacter(String body) {
    return body + UnifiedSocialCreditCode.checkCharacter(body + "0");
  }
}
