package org.ipplan.web.page.recognition;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.recognition.NewTypicalCase;
import org.ipplan.recognition.TypicalCaseDetails;
import org.ipplan.web.page.Choice;

/** What a department fills in of a typical case. */
public class TypicalCaseForm implements Serializable {
  private String batch;
  private String unit;
  private String title;
  private String summary;
  private String practice;
  private String results;
  private String numbers;

  /** The form as a case fills it. */
  static TypicalCaseForm of(TypicalCaseDetails written) {
    var form = new TypicalCaseForm();
    form.batch = String.valueOf(written.text().batch());
    form.unit = written.text().unit();
    form.title = written.text().title();
    form.summary = written.text().summary();
    form.practice = written.text().practice();
    form.results = written.text().results();
    form.numbers =
        written.tasks().stream()
            .map(task -> String.valueOf(task.number()))
            .collect(Collectors.joining(", "));
    return form;
  }

  /**
   * What was filled in.
   *
   * @param tasks what the numbers mean
   */
  NewTypicalCase asked(int year, List<UUID> tasks) {
    return new NewTypicalCase(
        year,
        Objects.requireNonNullElse(Choice.number(batch), 0),
        text(unit),
        text(title),
        text(summary),
        text(practice),
        text(results),
        tasks);
  }

  /** Numbers of tasks as they were typed, with whatever marks between them. */
  List<Integer> taskNumbers() {
    return numbers == null
        ? List.of()
        : Stream.of(numbers.split("[^0-9]+")).map(Choice::number).filter(Objects::nonNull).toList();
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  public String getBatch() {
    return batch;
  }

  public void setBatch(String batch) {
    this.batch = batch;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getPractice() {
    return practice;
  }

  public void setPractice(String practice) {
    this.practice = practice;
  }

  public String getResults() {
    return results;
  }

  public void setResults(String results) {
    this.results = results;
  }

  public String getNumbers() {
    return numbers;
  }

  public void setNumbers(String numbers) {
    this.numbers = numbers;
  }
}
