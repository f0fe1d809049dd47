package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ipplan.credit.CreditList;
import org.ipplan.testing.Packs;
import org.junit.jupiter.api.Test;

/** What papers say of law follows the packs. */
class LawOnPaperTest {
  @Test
  void rl20ThePartyHasSixtyDaysToAskForReconsideration() {
    assertThat(on("2024-06-03").remedies()).contains("60日");
  }

  @Test
  void s16ARemovalSaysThatNeitherItNorTheListingStaysVisible() {
    assertThat(on("2024-06-03").repairEffect(CreditList.SERIOUS)).endsWith("修复后，列入信息和移出信息均不再公示。");
    assertThat(on("2024-06-03").repairEffect(CreditList.DISHONESTY)).doesNotContain("移出");
  }

  @Test
  void c5APaperNamesEachMeasure() {
    assertThat(on("2024-06-03").measures())
        .isEqualTo(
            "对财政性资金项目申请从严审批；对专利、商标费用减缴、优先审查等从严审批；"
                + "取消国家知识产权局评优评先参评资格；取消示范、优势企业申报资格和中国专利奖申报资格；"
                + "列为重点监管对象，提高检查频次。");
  }

  private static LawOnPaper on(String day) {
    return new LawOnPaper(Packs.book(), LocalDate.parse(day));
  }
}
