package org.ipplan.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is reported, where, and in what words. */
class AnomaliesTest {
  @Test
  void aMissingNumberIsAGap() {
    ParsedPlan plan = Plans.read("1.修订法律。（司法部负责）", "4.试点。（商务部负责）");

    assertThat(plan.anomalies())
        .extracting(Anomaly::code, Anomaly::task, Anomaly::line, Anomaly::arguments)
        .containsExactly(tuple(AnomalyCode.NUMBER_GAP, 4, 2, List.of("2", "4")));
  }

  @Test
  void aNumberTwiceIsAnError() {
    ParsedPlan plan = Plans.read("1.修订法律。（司法部负责）", "2.试点。（商务部负责）", "2.再试。（商务部负责）");

    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.NUMBER_REPEATED);
    assertThat(plan.isClean()).isFalse();
  }

  @Test
  void aNumberAfterAHigherOneIsOutOfOrder() {
    ParsedPlan plan = Plans.read("1.修订。（司法部负责）", "3.试点。（商务部负责）", "2.再试。（商务部负责）", "4.推广。（商务部负责）");

    assertThat(Plans.codes(plan)).contains(AnomalyCode.NUMBER_OUT_OF_ORDER);
    assertThat(Plans.codes(plan)).doesNotContain(AnomalyCode.NUMBER_REPEATED);
  }

  @Test
  void aNameNobodyKnowsIsAnErrorAndKeepsItsWords() {
    ParsedPlan plan = Plans.read("1.试点。（神秘事务局、商务部负责）");

    assertThat(plan.tasks().get(0).lead())
        .isEqualTo(
            new ParsedParty("神秘事务局", null, null, PartyKind.DEPARTMENT, PartyStanding.UNKNOWN));
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.UNKNOWN_PARTY);
  }

  @Test
  void anUnknownEnglishNameWithCommasIsDividedOnlyWhereAnArticleSaysSo() {
    ParsedPlan plan =
        Plans.read(
            "1. Go. (The Ministry of Charms, Spells and Potions and the Ministry of Justice are"
                + " responsible)");

    assertThat(Plans.lead(plan.tasks().get(0))).isEqualTo("Ministry of Charms, Spells and Potions");
    assertThat(Plans.participants(plan.tasks().get(0))).containsExactly("Ministry of Justice");
    assertThat(Plans.codes(plan))
        .containsExactly(AnomalyCode.UNKNOWN_PARTY, AnomalyCode.UNCERTAIN_SPLIT);
  }

  @Test
  void aLongerNameIsNotTakenForTheKnownOneItBeginsWith() {
    ParsedPlan plan = Plans.read("1.试点。（国家知识产权局商标局负责）");

    assertThat(Plans.lead(plan.tasks().get(0))).isEqualTo("国家知识产权局商标局");
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.UNKNOWN_PARTY);
  }

  @Test
  void knownNamesWithoutSeparatorAreDividedWithAWarning() {
    ParsedPlan plan = Plans.read("1.试点。（教育部 科技部负责）");

    assertThat(Plans.participants(plan.tasks().get(0))).containsExactly("科技部");
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.UNCERTAIN_SPLIT);
  }

  @Test
  void aBodyThatHadEndedIsAnErrorThatNamesItsSuccessor() {
    ParsedPlan plan =
        Plans.read("1. Go. (The State Administration of Industry and Commerce is responsible)");

    Anomaly anomaly = plan.anomalies().get(0);
    assertThat(anomaly.code()).isEqualTo(AnomalyCode.DEFUNCT_PARTY);
    assertThat(anomaly.message(Locale.ENGLISH)).contains("市场监管总局");
    assertThat(plan.tasks().get(0).parties())
        .extracting(ParsedParty::code, ParsedParty::standing)
        .containsExactly(tuple("saic", PartyStanding.DEFUNCT));
  }

  @Test
  void aBracketNeverClosedIsReadToTheEndOfItsLine() {
    ParsedPlan plan = Plans.read("1.试点。（商务部、财政部负责", "2.推广。（商务部负责）");

    assertThat(Plans.participants(plan.tasks().get(0))).containsExactly("财政部");
    assertThat(plan.anomalies())
        .extracting(Anomaly::code, Anomaly::task)
        .containsExactly(tuple(AnomalyCode.UNBALANCED_BRACKET, 1));
  }

  @Test
  void aBracketNeverOpenedIsReadFromTheStartOfItsSentence() {
    ParsedPlan plan = Plans.read("1.试点。商务部、财政部负责）", "2.推广。（商务部负责）");

    assertThat(Plans.lead(plan.tasks().get(0))).isEqualTo("商务部");
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.UNBALANCED_BRACKET);
  }

  @Test
  void aNoteNeverClosedDoesNotSwallowTheClause() {
    ParsedPlan plan = Plans.read("1.推进试点（专利工作。（商务部负责）", "2.推广。（商务部负责）");

    assertThat(Plans.lead(plan.tasks().get(0))).isEqualTo("商务部");
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.UNBALANCED_BRACKET);
  }

  @Test
  void wordsBehindTheClauseAreKeptAndReported() {
    ParsedPlan plan = Plans.read("1.试点。（商务部负责）并及时总结。", "2.推广。（商务部负责）");

    assertThat(plan.tasks().get(0).text()).isEqualTo("试点。并及时总结。");
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.TEXT_AFTER_CLAUSE);
  }

  @Test
  void aDeadlineBehindTheClauseIsNoSuchText() {
    ParsedPlan plan = Plans.read("1.试点。（商务部负责）（2024年6月底前完成）");

    assertThat(plan.tasks().get(0).dueOn()).isEqualTo("2024-06-30");
    assertThat(plan.anomalies()).isEmpty();
  }

  @Test
  void severalClausesAreJoinedAndReported() {
    ParsedPlan plan = Plans.read("1.制定办法（司法部负责），开展试点（商务部、财政部负责）。");

    assertThat(Plans.lead(plan.tasks().get(0))).isEqualTo("司法部");
    assertThat(Plans.participants(plan.tasks().get(0))).containsExactly("商务部", "财政部");
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.SEVERAL_CLAUSES);
  }

  @Test
  void severalLeadsAreReported() {
    ParsedPlan plan = Plans.read("1.制定办法。（司法部、商务部牵头，财政部配合）");

    assertThat(Plans.lead(plan.tasks().get(0))).isEqualTo("司法部");
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.SEVERAL_LEADS);
  }

  @Test
  void aPartyTwiceIsCountedOnceAndReported() {
    ParsedPlan plan = Plans.read("1.制定办法。（国家知识产权局、司法部、知识产权局负责）");

    assertThat(Plans.participants(plan.tasks().get(0))).containsExactly("司法部");
    assertThat(Plans.codes(plan)).contains(AnomalyCode.PARTY_REPEATED);
  }

  @Test
  void theRuleOnWhoLeadsIsFoundWhereverItStands() {
    String rule = "上述任务由多个部门负责的，列第一位的部门为牵头部门，其他为参与部门";
    assertThat(Plans.read("1.试点。（商务部负责）", rule + "。").leadRule()).isEqualTo(rule);
    ParsedPlan glued = Plans.read("1.试点。（商务部负责）" + rule + "。");
    assertThat(glued.leadRule()).isEqualTo(rule);
    assertThat(glued.tasks().get(0).text()).isEqualTo("试点。");
    assertThat(Plans.codes(glued)).containsExactly(AnomalyCode.GLUED_RULE);
  }

  @Test
  void wordsOfTheOtherLanguageAreReportedBothWays() {
    ParsedPlan english =
        Plans.read(
            "1. Carry out the 平安 action. (The Ministry of Public Security is responsible)",
            "2. 开展试点。（商务部负责）",
            "3. Go on with the work. (The Ministry of Commerce is responsible)");
    assertThat(english.tasks()).allMatch(task -> task.lead() != null && task.lead().code() != null);
    assertThat(english.anomalies())
        .extracting(Anomaly::code, Anomaly::task)
        .containsExactly(
            tuple(AnomalyCode.MIXED_LANGUAGE, 1), tuple(AnomalyCode.MIXED_LANGUAGE, 2));

    ParsedPlan chinese =
        Plans.read(
            "1.推进PCT和WTO工作，加强协调，完善机制，提高水平，做好服务。（商务部负责）",
            "2.Promote the pilot work. (The Ministry of Commerce is responsible)",
            "3.完善制度，加强保护，推进运用，提升服务，深化合作，做好宣传，培养人才，强化保障。（商务部负责）");
    assertThat(chinese.anomalies())
        .extracting(Anomaly::code, Anomaly::task)
        .containsExactly(tuple(AnomalyCode.MIXED_LANGUAGE, 2));
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsSentenceInBothLanguages(AnomalyCode code) {
    Anomaly anomaly = new Anomaly(code, 1, 1, "", List.of("甲", "乙"));

    assertThat(anomaly.message(Locale.SIMPLIFIED_CHINESE)).endsWith("。").doesNotContain("{");
    assertThat(anomaly.message(Locale.UK)).endsWith(".").doesNotContain("{");
    assertThat(anomaly.message(Locale.FRENCH)).isEqualTo(anomaly.message(Locale.CHINA));
  }

  @Test
  void anExcerptIsShort() {
    Anomaly anomaly = new Anomaly(AnomalyCode.NO_TASKS, null, 1, "字".repeat(500), List.of());

    assertThat(anomaly.excerpt()).hasSize(80).endsWith("…");
  }
}
