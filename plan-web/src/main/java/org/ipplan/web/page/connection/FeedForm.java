package org.ipplan.web.page.connection;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.FieldMapping;
import org.ipplan.connection.Mapping;
import org.ipplan.connection.TaskRef;
import org.ipplan.web.page.Choice;

/** A feed as it is filled in; its kind stays. */
public class FeedForm implements Serializable {
  private final FeedInput before;
  private final List<FieldRow> rows;
  private FeedWay way;
  private String task;
  private String address;
  private String everyMinutes;
  private String cursorParameter;
  private String cursorPointer;
  private String sinceParameter;
  private String items;
  private String sample;

  FeedForm(FeedInput now, Map<String, Boolean> fields) {
    before = now;
    way = now.way();
    task = written(now.task());
    address = now.address();
    everyMinutes = Integer.toString(now.everyMinutes());
    cursorParameter = now.cursorParameter();
    cursorPointer = now.cursorPointer();
    sinceParameter = now.sinceParameter();
    items = now.mapping().items();
    sample = now.sample();
    rows =
        fields.entrySet().stream()
            .map(each -> new FieldRow(each.getKey(), each.getValue(), mapped(each.getKey())))
            .toList();
  }

  /** A task as the choice of tasks names it. */
  static String written(TaskRef task) {
    return task.year() + "-" + task.number();
  }

  private TaskRef served() {
    var parts = task.split("-", 2);
    return new TaskRef(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  private FieldMapping mapped(String field) {
    return before.mapping().fields().stream()
        .filter(each -> each.field().equals(field))
        .findFirst()
        .orElse(null);
  }

  Mapping mapping() {
    return new Mapping(
        Objects.requireNonNullElse(Choice.text(items), ""),
        rows.stream().filter(FieldRow::isMapped).map(FieldRow::asked).toList());
  }

  FeedInput asked() {
    return new FeedInput(
        before.kind(),
        way,
        served(),
        way == FeedWay.PULL ? Choice.text(address) : null,
        Optional.ofNullable(Choice.number(everyMinutes)).orElse(0),
        Choice.text(cursorParameter),
        Choice.text(cursorPointer),
        Choice.text(sinceParameter),
        mapping(),
        Objects.requireNonNullElse(sample, ""));
  }

  public List<FieldRow> getRows() {
    return rows;
  }

  public FeedWay getWay() {
    return way;
  }

  public void setWay(FeedWay way) {
    this.way = way;
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getEveryMinutes() {
    return everyMinutes;
  }

  public void setEveryMinutes(String everyMinutes) {
    this.everyMinutes = everyMinutes;
  }

  public String getCursorParameter() {
    return cursorParameter;
  }

  public void setCursorParameter(String cursorParameter) {
    this.cursorParameter = cursorParameter;
  }

  public String getCursorPointer() {
    return cursorPointer;
  }

  public void setCursorPointer(String cursorPointer) {
    this.cursorPointer = cursorPointer;
  }

  public String getSinceParameter() {
    return sinceParameter;
  }

  public void setSinceParameter(String sinceParameter) {
    this.sinceParameter = sinceParameter;
  }

  public String getItems() {
    return items;
  }

  public void setItems(String items) {
    this.items = items;
  }

  public String getSample() {
    return sample;
  }

  public void setSample(String sample) {
    this.sample = sample;
  }
}
