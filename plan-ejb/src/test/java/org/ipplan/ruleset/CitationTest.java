package org.ipplan.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as papers cite them. */
class CitationTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private final RuleBook book = ShippedPacks.book();

  @Test
  void rulesOfOneDocumentAreCitedTogether() {
    var cited = book.cite(rule("determination.grounds"), rule("determination.period"));

    assertThat(cited.zh()).isEqualTo("《国家知识产权局知识产权信用管理规定》第六条、第十一条");
    assertThat(cited.en())
        .isEqualTo(
            "Provisions of the CNIPA on Intellectual Property Credit Management, Art. 6, 11");
  }

  @Test
  void anArticleIsCitedOnceAndSeveralOfOneRuleEach() {
    var cited =
        book.cite(rule("determination.repair.conditions"), rule("determination.repair.minimum"));

    assertThat(cited.zh()).isEqualTo("《国家知识产权局知识产权信用管理规定》第十五条");
    assertThat(book.cite(rule("determination.jurisdiction")).zh()).endsWith("第四条、第五条");
  }

  @Test
  void aRuleWithoutAnArticleIsCitedByItsDocument() {
    assertThat(book.cite(rule("repair.papers")).zh()).isEqualTo("《关于进一步完善信用修复制度的实施方案》");
  }

  @ParameterizedTest
  @CsvSource({
    "6,六",
    "10,十",
    "15,十五",
    "20,二十",
    "58,五十八",
    "100,一百",
    "101,一百〇一",
    "110,一百一十",
    "203,二百〇三"
  })
  void articlesAreNumberedAsLawDoes(int number, String text) {
    assertThat(Citation.numeral(number)).isEqualTo(text);
  }

  private Rule rule(String point) {
    return book.inForce(point, DAY);
  }
}
