package org.ipplan.calendar;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a day is what it is, in both languages, and the document that makes it so, if any. */
record Reason(String zh, String en, @Nullable String source) {

  static Reason weekend(@Nullable String source) {
    return new Reason("周末", "Weekend", source);
  }

  static Reason dayOff(OffPeriod period, String source) {
    return new Reason(period.nameZh(), period.nameEn(), source);
  }

  static Reason inLieu(WorkingWeekend weekend, String source) {
    return new Reason(
        weekend.nameZh() + "调休上班", "Working weekend in lieu of " + weekend.nameEn(), source);
  }

  static Reason notPublished(int year) {
    return new Reason("没有已公布的" + year + "年放假安排", "No calendar published for " + year, null);
  }

  /** Civil Code Art. 202. */
  static Reason noCorrespondingDay() {
    return new Reason(
        "该月无对应日，以月末日为最后一日",
        "Last day of a month without the corresponding day",
        "《中华人民共和国民法典》第二百零二条");
  }

  Reason rolled() {
    return new Reason("顺延：" + zh, "rolled: " + en, source);
  }

  Reason and(@Nullable Reason other) {
    return other == null
        ? this
        : new Reason(zh + "；" + other.zh, en + "; " + other.en, sources(source, other.source));
  }

  private static @Nullable String sources(@Nullable String one, @Nullable String other) {
    var both = Stream.of(one, other).filter(Objects::nonNull).collect(joining("; "));
    return both.isEmpty() ? null : both;
  }
}
