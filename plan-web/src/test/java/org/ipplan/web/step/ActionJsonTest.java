package org.ipplan.web.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.PlanJson;
import org.junit.jupiter.api.Test;

class ActionJsonTest {

  @Test
  void saysWhatIsAllowedWhatItNeedsAndWhatBlocksTheRest() {
    var offers =
        List.of(
            new StepOffer("submit", List.of(), List.of()),
            new StepOffer("return", List.of("reason"), List.of(Refusal.of("report.four-eyes"))));

    var json = PlanJson.JSONB.toJson(ActionJson.of(offers, Language.ENGLISH));

    assertThat(json)
        .isEqualTo(
            "{\"items\":[{\"action\":\"submit\",\"allowed\":true},"
                + "{\"action\":\"return\",\"allowed\":false,\"needs\":[\"reason\"],\"blockedBy\":["
                + "{\"guard\":\"report.four-eyes\",\"message\":"
                + "\"Whoever wrote or submitted a report may not decide on it.\"}]}]}");
  }

  @Test
  void aBodyMayCarryPartOfWhatAStepCanTake() {
    var body =
        PlanJson.JSONB.fromJson(
            "{\"reason\":\"r\",\"dueOn\":\"2024-07-01\",\"unknown\":1}", StepJson.class);

    assertThat(StepJson.input(body))
        .isEqualTo(new StepInput("r", null, null, null, LocalDate.of(2024, 7, 1)));
    assertThat(StepJson.input(null)).isEqualTo(StepInput.NONE);
  }
}
