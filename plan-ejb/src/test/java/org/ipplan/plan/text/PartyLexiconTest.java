package org.ipplan.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name means the body that bore it in the plan's year. */
class PartyLexiconTest {
  @ParameterizedTest
  @CsvSource({
    "2017,工商总局,saic,IN_FORCE", "2018,工商总局,saic,IN_FORCE", "2019,工商总局,saic,DEFUNCT",
    "2022,银保监会,cbirc,IN_FORCE", "2023,银保监会,cbirc,IN_FORCE", "2024,银保监会,cbirc,DEFUNCT",
    "2016,版权局,ncac,IN_FORCE"
  })
  void aNameMeansTheBodyOfItsYear(int year, String name, String code, PartyStanding standing) {
    ParsedParty party = read(year, name).get(0);

    assertThat(party.code()).isEqualTo(code);
    assertThat(party.standing()).isEqualTo(standing);
    assertThat(party.asWritten()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Supreme People's Court,spc",
    "Supreme People’s Court,spc",
    "the SUPREME PEOPLES COURT,spc",
    "Supreme  People's\u00a0Court,spc",
    "State Administration for Taxation,sta",
    "Ministry of Science & Technology,most",
    "ＳＡＳＡＣ,sasac",
    "国家 知识产 权局,cnipa"
  })
  void wordsDecideNotTheirDress(String written, String code) {
    assertThat(read(2024, written)).extracting(ParsedParty::code).containsExactly(code);
  }

  @Test
  void theLongestKnownNameWins() {
    assertThat(
            read(
                2024,
                "Publicity Department of the Central Committee of the Communist Party of China"))
        .extracting(ParsedParty::asWritten)
        .containsExactly(
            "Publicity Department of the Central Committee of the Communist Party of China");
  }

  @Test
  void ofTwoBodiesWithOneNameTheOneInForceIsMeant() {
    KnownParty before = body("old", "1990-01-01", "2013-03-22");
    KnownParty after = body("new", "2018-04-16", null);
    List<KnownParty> both = List.of(before, after);

    assertThat(code(both, 2012)).isEqualTo("old");
    assertThat(code(both, 2024)).isEqualTo("new");
  }

  private static KnownParty body(String code, String from, @Nullable String to) {
    return new KnownParty(
        code,
        "广电总局",
        null,
        PartyKind.DEPARTMENT,
        List.of(),
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        null);
  }

  private static @Nullable String code(List<KnownParty> parties, int year) {
    PartyListReader reader = new PartyListReader(PartyLexicon.of(parties, year));
    return reader.read("广电总局").parties().get(0).code();
  }

  private static List<ParsedParty> read(int year, String names) {
    return new PartyListReader(KnownParties.in(year)).read(names).parties();
  }
}
