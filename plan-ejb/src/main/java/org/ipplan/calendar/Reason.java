package org.ipplan.calendar;

/** Why a day is what it is, in both languages. */
record Reason(String zh, String en) {
  static final Reason WEEKEND = new Reason("周末", "Weekend");

  static Reason inLieu(WorkingWeekend weekend) {
    return new Reason(weekend.nameZh() + "调休上班", "Working weekend in lieu of " + weekend.nameEn());
  }

  static Reason daysOff(OffPeriod period) {
    return new Reason(period.nameZh(), period.nameEn());
  }
}
