package org.ipplan.calendar;

import static org.ipplan.calendar.CalendarFileProblem.Kind.BAD_ADDRESS;
import static org.ipplan.calendar.CalendarFileProblem.Kind.BLANK;
import static org.ipplan.calendar.CalendarFileProblem.Kind.DUPLICATE;
import static org.ipplan.calendar.CalendarFileProblem.Kind.NOT_A_WEEKEND;
import static org.ipplan.calendar.CalendarFileProblem.Kind.NO_DAYS_OFF;
import static org.ipplan.calendar.CalendarFileProblem.Kind.OUTSIDE_YEAR;
import static org.ipplan.calendar.CalendarFileProblem.Kind.OVERLAP;
import static org.ipplan.calendar.CalendarFileProblem.Kind.REVERSED;
import static org.ipplan.calendar.CalendarFileProblem.Kind.WORKING_DAY_OFF;
import static org.ipplan.calendar.CalendarFileProblem.Kind.WRONG_YEAR;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.calendar.CalendarFileProblem.Kind;

/** Finds everything that keeps days off and working weekends from being one year's calendar. */
final class YearConsistency {
  private final int year;
  private final List<OffPeriod> daysOff;
  private final List<WorkingWeekend> workingWeekends;
  private final List<CalendarFileProblem> problems = new ArrayList<>();

  YearConsistency(int year, List<OffPeriod> daysOff, List<WorkingWeekend> workingWeekends) {
    this.year = year;
    this.daysOff = daysOff;
    this.workingWeekends = workingWeekends;
  }

  List<CalendarFileProblem> problems(CalendarSource source) {
    report(!SupportedDates.contains(year), "/year", WRONG_YEAR, Integer.toString(year));
    checkSource(source);
    report(daysOff.isEmpty(), "/daysOff", NO_DAYS_OFF, "");
    for (int i = 0; i < daysOff.size(); i++) {
      checkOffPeriod(i);
    }
    for (int i = 0; i < workingWeekends.size(); i++) {
      checkWorkingWeekend(i);
    }
    return problems;
  }

  private void checkSource(CalendarSource source) {
    checkText("/source/title", source.title());
    checkText("/source/address", source.address());
    checkText("/source/legalBasis", source.legalBasis());
    var badAddress = !source.address().isBlank() && !isWebAddress(source.address());
    report(badAddress, "/source/address", BAD_ADDRESS, source.address());
  }

  private void checkOffPeriod(int index) {
    var period = daysOff.get(index);
    var path = offPath(index);
    checkNames(path, period.nameZh(), period.nameEn());
    checkInYear(path + "/from", period.from());
    checkInYear(path + "/to", period.to());
    report(period.to().isBefore(period.from()), path, REVERSED, period.from() + "/" + period.to());
    for (int earlier = 0; earlier < index; earlier++) {
      report(daysOff.get(earlier).overlaps(period), path, OVERLAP, offPath(earlier));
    }
  }

  private void checkWorkingWeekend(int index) {
    var weekend = workingWeekends.get(index);
    var path = weekendPath(index);
    checkNames(path, weekend.nameZh(), weekend.nameEn());
    checkInYear(path + "/on", weekend.on());
    report(Weekdays.contains(weekend.on()), path + "/on", NOT_A_WEEKEND, weekend.on().toString());
    for (int i = 0; i < daysOff.size(); i++) {
      report(daysOff.get(i).contains(weekend.on()), path + "/on", WORKING_DAY_OFF, offPath(i));
    }
    for (int earlier = 0; earlier < index; earlier++) {
      var same = workingWeekends.get(earlier).on().equals(weekend.on());
      report(same, path + "/on", DUPLICATE, weekendPath(earlier));
    }
  }

  private void checkNames(String path, String nameZh, String nameEn) {
    checkText(path + "/nameZh", nameZh);
    checkText(path + "/nameEn", nameEn);
  }

  private void checkText(String path, String text) {
    report(text.isBlank(), path, BLANK, "");
  }

  private void checkInYear(String path, LocalDate on) {
    report(on.getYear() != year, path, OUTSIDE_YEAR, on.toString());
  }

  private void report(boolean wrong, String path, Kind kind, String value) {
    if (wrong) {
      problems.add(CalendarFileProblem.at(path, kind, value));
    }
  }

  private static String offPath(int index) {
    return "/daysOff/" + index;
  }

  private static String weekendPath(int index) {
    return "/workingWeekends/" + index;
  }

  private static boolean isWebAddress(String address) {
    try {
      var uri = new URI(address);
      var web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
