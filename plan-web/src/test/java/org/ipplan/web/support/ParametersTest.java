package org.ipplan.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.ipplan.plan.TaskState;
import org.ipplan.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
  private final Parameters parameters = new Parameters();

  @SuppressWarnings("unused")
  private static void resource(
      @QueryParam("state") TaskState state,
      @QueryParam("dueBefore") LocalDate date,
      @QueryParam("year") Integer year,
      @QueryParam("count") Boolean count,
      @PathParam("id") Integer id) {}

  @Test
  void readsWhatIsWrittenAsTheContractHasIt() {
    assertThat(converter(0, TaskState.class).fromString("IN_PROGRESS"))
        .isEqualTo(TaskState.IN_PROGRESS);
    assertThat(converter(1, LocalDate.class).fromString("2024-02-07"))
        .isEqualTo(LocalDate.of(2024, 2, 7));
    assertThat(converter(2, Integer.class).fromString("2024")).isEqualTo(2024);
    assertThat(converter(3, Boolean.class).fromString("false")).isFalse();
  }

  @Test
  void takesAnEmptyValueForAnAbsentOne() {
    assertThat(converter(0, TaskState.class).fromString("")).isNull();
    assertThat(converter(2, Integer.class).fromString(" ")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"in_progress", "DONE", "IN PROGRESS"})
  void refusesAStateThereIsNotUnderTheParametersName(String value) {
    assertRefused(converter(0, TaskState.class), value, "state", "input.unknown-value");
  }

  @Test
  void refusesValuesOfAnotherForm() {
    assertRefused(converter(1, LocalDate.class), "07.02.2024", "dueBefore", "input.date");
    assertRefused(converter(1, LocalDate.class), "2024-02-30", "dueBefore", "input.date");
    assertRefused(converter(2, Integer.class), "99999999999", "year", "input.number");
    assertRefused(converter(3, Boolean.class), "yes", "count", "input.boolean");
  }

  @Test
  void leavesPathsToTheContainer() {
    assertThat(parameters.getConverter(Integer.class, Integer.class, annotations(4))).isNull();
  }

  private static void assertRefused(
      ParamConverter<?> converter, String value, String field, String code) {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> converter.fromString(value))
        .satisfies(
            refusal -> {
              assertThat(refusal.errors().get(0).field()).isEqualTo(field);
              assertThat(refusal.errors().get(0).code()).isEqualTo(code);
            });
  }

  private <T> ParamConverter<T> converter(int index, Class<T> type) {
    return Objects.requireNonNull(parameters.getConverter(type, type, annotations(index)));
  }

  private static Annotation[] annotations(int index) {
    return Arrays.stream(ParametersTest.class.getDeclaredMethods())
        .filter(method -> method.getName().equals("resource"))
        .findFirst()
        .orElseThrow()
        .getParameterAnnotations()[index];
  }
}
