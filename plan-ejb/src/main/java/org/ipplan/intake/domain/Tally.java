package org.ipplan.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What became of the lines of a set. */
public final class Tally {
  /**
   * A line that brought something in.
   *
   * @param outcome {@code NEW} or {@code CHANGED}
   */
  public record Trace(long line, UUID object, String outcome) {}

  private final Map<Long, List<LineFault>> faults = new TreeMap<>();
  private final List<Trace> traces = new ArrayList<>();
  private int added;
  private int duplicates;
  private int changed;

  /** A line brought something new in. */
  public void added(long line, UUID object) {
    added++;
    traces.add(new Trace(line, object, "NEW"));
  }

  /** A line gave something known another content. */
  public void changed(long line, UUID object) {
    changed++;
    traces.add(new Trace(line, object, "CHANGED"));
  }

  /** So many entries were written out. */
  public void written(int entries) {
    added += entries;
  }

  /** A line said what was known. */
  public void duplicate() {
    duplicates++;
  }

  /** A line is refused. */
  public void refused(long line, List<LineFault> reasons) {
    faults.computeIfAbsent(line, number -> new ArrayList<>()).addAll(reasons);
  }

  /** What is wrong, by line. */
  public Map<Long, List<LineFault>> faults() {
    return faults;
  }

  /** Which line brought what in. */
  public List<Trace> traces() {
    return traces;
  }

  /** Lines that brought something in, those that changed something among them. */
  public int accepted() {
    return added + changed;
  }

  public int duplicates() {
    return duplicates;
  }

  public int changes() {
    return changed;
  }

  public int rejected() {
    return faults.size();
  }

  public int lines() {
    return accepted() + duplicates + rejected();
  }
}
