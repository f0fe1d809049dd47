package org.ipplan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class StateWordsTest {
  @Test
  void aStepThatDoesNotFitIsToldInTheWordsOfThePages() {
    Object[] refused = {"finding", "rectify", "RECHECKED", "ISSUED, RECTIFYING"};

    assertThat(StateWords.text(Locale.SIMPLIFIED_CHINESE, refused))
        .contains("复查通过")
        .doesNotContainPattern("[A-Z]{3}");
    assertThat(StateWords.text(Locale.ENGLISH, refused))
        .contains("” or “")
        .doesNotContainPattern("[A-Z]{3}");
  }

  @Test
  void aStateThePagesHaveNoWordForIsNamedAsItIs() {
    Object[] refused = {"nothing-known", "step", "HERE", "THERE"};

    assertThat(StateWords.text(Locale.ENGLISH, refused)).contains("HERE").contains("THERE");
  }

  @Test
  void machinesThatThePagesCallByAShorterNameHaveTheirWordsToo() {
    Object[] plan = {"plan-version", "publish", "PUBLISHED", "DRAFT"};
    Object[] calendar = {"calendar-year", "confirm", "CONFIRMED", "LOADED"};

    assertThat(StateWords.text(Locale.SIMPLIFIED_CHINESE, plan)).contains("已发布", "草稿");
    assertThat(StateWords.text(Locale.SIMPLIFIED_CHINESE, calendar)).contains("已生效", "待确认");
  }
}
