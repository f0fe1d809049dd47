package org.ipplan.web.page.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ipplan.indicator.IndicatorProgress;
import org.ipplan.indicator.ObservationDetails;

/**
 * Where things stand in the drawing of a series: values as points, joined where no year lies
 * between them, the straight path to the target, and the target's line. Coordinates are those of a
 * drawing of {@value #WIDTH} by {@value #HEIGHT}.
 */
public final class SeriesChart implements Serializable {
  public static final int WIDTH = 640;
  public static final int HEIGHT = 260;

  private static final int LEFT = 62;
  private static final int RIGHT = 44;
  private static final int TOP = 26;
  private static final int BOTTOM = 34;
  private static final double MARGIN = 0.12;
  private static final int MONTHS = 12;
  private static final double NEIGHBOURS = 1.01;

  /**
   * A value with its place.
   *
   * @param text what is written beside it
   */
  public record Mark(String x, String y, String text) implements Serializable {}

  /** A line between two places. */
  public record Line(String x1, String y1, String x2, String y2) implements Serializable {}

  private record Place(double time, double value, String text) {}

  private final List<Mark> points = new ArrayList<>();
  private final List<Line> joins = new ArrayList<>();
  private final List<Mark> years = new ArrayList<>();
  private final double firstTime;
  private final double lastTime;
  private final double lowest;
  private final double highest;
  private Line path;
  private Line targetLine;
  private Mark targetMark;

  private SeriesChart(List<Place> all) {
    firstTime = Math.floor(times(all).min().orElse(0));
    lastTime = Math.max(Math.ceil(times(all).max().orElse(1)), firstTime + 1);
    var least = values(all).min().orElse(0);
    var most = values(all).max().orElse(1);
    var room = most > least ? (most - least) * MARGIN : 1;
    lowest = least - room;
    highest = most + room;
  }

  private static DoubleStream times(List<Place> all) {
    return all.stream().mapToDouble(Place::time);
  }

  private static DoubleStream values(List<Place> all) {
    return all.stream().mapToDouble(Place::value);
  }

  /** The drawing of what is known; null where there is nothing to draw. */
  static SeriesChart of(IndicatorProgress progress, List<ObservationDetails> known) {
    var series = known.stream().map(o -> place(o.toOn(), o.value())).toList();
    var baseline = place(progress.baseline());
    var target = place(progress.target());
    var all = new ArrayList<>(series);
    if (baseline != null) {
      all.add(baseline);
    }
    if (target != null) {
      all.add(target);
    }
    if (all.isEmpty()) {
      return null;
    }
    var chart = new SeriesChart(all);
    chart.draw(baseline, target, series);
    return chart;
  }

  private void draw(Place baseline, Place target, List<Place> series) {
    var shown = new ArrayList<Place>();
    if (baseline != null) {
      shown.add(baseline);
    }
    shown.addAll(series);
    shown.forEach(each -> points.add(mark(each)));
    for (int i = 1; i < shown.size(); i++) {
      if (shown.get(i).time() - shown.get(i - 1).time() <= NEIGHBOURS) {
        joins.add(line(shown.get(i - 1), shown.get(i)));
      }
    }
    if (target != null) {
      var y = y(target.value());
      targetLine = new Line(x(firstTime), y, x(lastTime), y);
      targetMark = mark(target);
      path = baseline == null ? null : line(baseline, target);
    }
    IntStream.rangeClosed((int) firstTime, (int) lastTime)
        .forEach(year -> years.add(new Mark(x(year), "", Integer.toString(year))));
  }

  private static Place place(IndicatorProgress.Point point) {
    return point == null ? null : place(point.on(), point.value());
  }

  /** The end of a year stands at its number. */
  private static Place place(LocalDate on, BigDecimal value) {
    var time = on.getYear() - 1 + on.getMonthValue() / (double) MONTHS;
    return new Place(time, value.doubleValue(), value.toPlainString());
  }

  private Mark mark(Place place) {
    return new Mark(x(place.time()), y(place.value()), place.text());
  }

  private Line line(Place from, Place to) {
    return new Line(x(from.time()), y(from.value()), x(to.time()), y(to.value()));
  }

  private String x(double time) {
    var way = (time - firstTime) / (lastTime - firstTime);
    return fixed(LEFT + way * (WIDTH - LEFT - RIGHT));
  }

  private String y(double value) {
    var way = (value - lowest) / (highest - lowest);
    return fixed(HEIGHT - BOTTOM - way * (HEIGHT - TOP - BOTTOM));
  }

  private static String fixed(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  public List<Mark> getPoints() {
    return points;
  }

  public List<Line> getJoins() {
    return joins;
  }

  public List<Mark> getYears() {
    return years;
  }

  /** From the baseline to the target; null without one of them. */
  public Line getPath() {
    return path;
  }

  /** Null without a target, as is its mark. */
  public Line getTargetLine() {
    return targetLine;
  }

  public Mark getTargetMark() {
    return targetMark;
  }
}
