package org.ipplan.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipplan.report.OwnText;
import org.ipplan.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in the office's own words. */
class OwnWordsTest {
  private static final Set<String> KEYS = Set.of("tasks.total", "plan");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一年来，各单位按照{{plan}}推进工作。",
        "全年共{{tasks.total}}项任务。",
        "2024年各项工作按{{ref:plan}}推进，2025年继续。",
        "“十四五”以来一些单位进展明显{{ref:plan}}。",
        "专利[[授权92.1万件|国家知识产权局2024年年报]]。",
        ""
      })
  void restOnARecordOrASource(String text) {
    assertThat(faults(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "共110项{{ref:plan}},110",
    "增长５.２％{{ref:plan}},５.２％",
    "增长5.2%{{ref:plan}},5.2%",
    "共三十项任务{{ref:plan}},三十项",
    "办结三件{{ref:plan}},三件",
    "占百分之八十五{{ref:plan}},百分之八十五",
    "到2030年{{ref:plan}},2030"
  })
  void aFigureWithoutARecordIsNamed(String text, String figure) {
    assertThat(faults(text)).containsExactly("annual-report.unreferenced " + figure);
  }

  @Test
  void aTokenNobodyKnowsAndAClaimWithoutAnyAreNamed() {
    assertThat(faults("共{{tasks.none}}项"))
        .containsExactly("annual-report.unknown-reference tasks.none");
    assertThat(faults("工作扎实推进。")).containsExactly("annual-report.no-record 1");
    assertThat(faults("按{{plan}}推进。\n成效明显。")).containsExactly("annual-report.no-record 2");
  }

  @Test
  void aStatementBecomesAReferenceToItsSource() {
    var words = words("专利[[授权92.1万件|年报]]，商标[[注册478万件|公报]]。");

    var statements = words.statements(7, LocalDate.of(2024, 12, 31));

    assertThat(statements).extracting(each -> each.n()).containsExactly(8, 9);
    assertThat(statements).extracting(each -> each.label().zh()).containsExactly("年报", "公报");
    assertThat(words.blocks().get(0).words().zh())
        .isEqualTo("专利{{statement.overview.1}}，商标{{statement.overview.2}}。");
  }

  private static OwnWords words(String text) {
    return new OwnWords(new OwnText("overview", text), Words.as("总体情况"));
  }

  private static List<String> faults(String text) {
    return words(text).faults(KEYS, 2024).stream()
        .map(fault -> fault.guard() + " " + fault.arguments().get(fault.arguments().size() - 1))
        .toList();
  }
}
