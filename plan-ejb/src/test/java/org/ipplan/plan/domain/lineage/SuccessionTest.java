package org.ipplan.plan.domain.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DepartmentKind;
import org.ipplan.plan.LineageEntry.LeadChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether two departments of different years are the same body. */
class SuccessionTest {
  private static final List<DepartmentDetails> BODIES =
      List.of(
          body("old", LocalDate.of(2018, 4, 1), "middle"),
          body("middle", LocalDate.of(2023, 5, 18), "new"),
          body("new", null, null),
          body("other", null, null),
          body("ended", LocalDate.of(2023, 5, 18), null),
          body("circle", LocalDate.of(2020, 1, 1), "back"),
          body("back", LocalDate.of(2020, 1, 1), "circle"));

  @Test
  void aBodyThatWasSucceededBetweenTheYearsIsTheSame() {
    assertThat(in(2024).change("middle", "new")).isEqualTo(LeadChange.SUCCEEDED);
    assertThat(in(2024).change("old", "new")).isEqualTo(LeadChange.SUCCEEDED);
  }

  @Test
  void aBodyThatEndsAfterTheLaterYearIsNotSucceededYet() {
    assertThat(in(2022).change("middle", "new")).isEqualTo(LeadChange.CHANGED);
    assertThat(in(2022).change("old", "middle")).isEqualTo(LeadChange.SUCCEEDED);
  }

  @Test
  void twoBodiesWithoutSuccessionAreTwo() {
    assertThat(in(2024).change("new", "other")).isEqualTo(LeadChange.CHANGED);
    assertThat(in(2024).change("ended", "new")).isEqualTo(LeadChange.CHANGED);
    assertThat(in(2024).change("new", "new")).isEqualTo(LeadChange.SAME);
  }

  @Test
  void aMissingLeadSaysNothing() {
    assertThat(in(2024).change(null, "new")).isEqualTo(LeadChange.UNKNOWN);
    assertThat(in(2024).change("new", null)).isEqualTo(LeadChange.UNKNOWN);
  }

  @Test
  void aCircleInTheDirectoryEndsTheSearch() {
    assertThat(in(2024).body("circle")).isEqualTo("circle");
  }

  private static Succession in(int year) {
    return new Succession(BODIES, LocalDate.of(year, 12, 31));
  }

  private static DepartmentDetails body(
      String code, @Nullable LocalDate end, @Nullable String successor) {
    return new DepartmentDetails(
        code, code, code, DepartmentKind.DEPARTMENT, List.of(), null, end, successor, List.of());
  }
}
