package org.ipplan.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  private static final List<Integer> NUMBERS = IntStream.rangeClosed(1, 120).boxed().toList();

  @Test
  void givesFiftyItemsWhereNoLimitIsNamed() {
    assertThat(paging(null, null).limit()).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 1000})
  void takesALimitOfOneToAThousand(int limit) {
    assertThat(paging(limit, null).limit()).isEqualTo(limit);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1001, Integer.MAX_VALUE})
  void refusesAnyOtherLimitUnderItsName(int limit) {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> paging(limit, null).limit())
        .satisfies(refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("limit"));
  }

  @Test
  void walksAWholeListWithoutMissingOrRepeatingAnItem() {
    List<Integer> seen = new ArrayList<>();
    String cursor = null;
    do {
      Page<Integer> page = paging(7, cursor).cut(NUMBERS, number -> number);
      seen.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);

    assertThat(seen).isEqualTo(NUMBERS);
  }

  @Test
  void endsWithoutACursorWhenTheLastPageIsFull() {
    assertThat(paging(120, null).cut(NUMBERS, number -> number).next()).isNull();
  }

  @Test
  void countsOnlyWhenAsked() {
    var counting = paging(5, null);
    counting.count = true;

    assertThat(counting.cut(NUMBERS, number -> number).total()).isEqualTo(120);
    assertThat(paging(5, null).cut(NUMBERS, number -> number).total()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"???", "bm90LWEtbnVtYmVy", "%"})
  void refusesACursorThatIsNoneOfOurs(String cursor) {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> paging(5, cursor).cut(NUMBERS, number -> number))
        .satisfies(refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("cursor"));
  }

  private static Paging paging(@Nullable Integer limit, @Nullable String cursor) {
    var paging = new Paging();
    paging.limit = limit;
    paging.cursor = cursor;
    return paging;
  }
}
