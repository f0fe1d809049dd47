package org.ipplan.web.page.inspection;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.inspection.InspectionDetails;
import org.ipplan.inspection.InspectionKind;
import org.ipplan.inspection.InspectionMethod;
import org.ipplan.inspection.NewInspection;
import org.ipplan.web.page.Choice;

/** What the office fills in to prepare an inspection. */
public class InspectionForm implements Serializable {
  private String title;
  private String kind = InspectionKind.SPECIAL.name();
  private String orderedBy;
  private String documentNumber;
  private String orderedOn;
  private String matter;
  private String numbers;
  private List<String> departments = new ArrayList<>();
  private String fromOn;
  private String toOn;
  private List<String> methods = new ArrayList<>();
  private List<String> authors = new ArrayList<>();
  private String overlapReason;

  /** The form as a draft fills it. */
  static InspectionForm of(InspectionDetails draft) {
    var form = new InspectionForm();
    form.title = draft.title();
    form.kind = draft.kind().name();
    form.orderedBy = draft.orderedBy();
    form.documentNumber = draft.documentNumber();
    form.orderedOn = draft.orderedOn().toString();
    form.matter = draft.matter();
    form.numbers =
        draft.tasks().stream()
            .map(task -> String.valueOf(task.number()))
            .collect(Collectors.joining(", "));
    form.departments = new ArrayList<>(draft.departments());
    form.fromOn = draft.fromOn().toString();
    form.toOn = draft.toOn().toString();
    form.methods = new ArrayList<>(draft.methods().stream().map(Enum::name).toList());
    form.authors = new ArrayList<>(draft.authors());
    form.overlapReason = draft.overlapReason();
    return form;
  }

  /** Whether every date is one. */
  boolean isDated() {
    return Stream.of(orderedOn, fromOn, toOn).map(InspectionForm::date).allMatch(Objects::nonNull);
  }

  /**
   * What was filled in; every date must be one.
   *
   * @param tasks what the numbers mean
   */
  NewInspection asked(List<UUID> tasks) {
    return new NewInspection(
        text(title),
        Objects.requireNonNullElse(Choice.of(InspectionKind.class, kind), InspectionKind.SPECIAL),
        text(orderedBy),
        text(documentNumber),
        date(orderedOn),
        Choice.text(matter),
        tasks,
        departments,
        date(fromOn),
        date(toOn),
        methods.stream().map(InspectionMethod::valueOf).toList(),
        authors,
        Choice.text(overlapReason));
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

  private static LocalDate date(String text) {
    try {
      return Choice.text(text) == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getOrderedBy() {
    return orderedBy;
  }

  public void setOrderedBy(String orderedBy) {
    this.orderedBy = orderedBy;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public String getOrderedOn() {
    return orderedOn;
  }

  public void setOrderedOn(String orderedOn) {
    this.orderedOn = orderedOn;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter;
  }

  public String getNumbers() {
    return numbers;
  }

  public void setNumbers(String numbers) {
    this.numbers = numbers;
  }

  public List<String> getDepartments() {
    return departments;
  }

  public void setDepartments(List<String> departments) {
    this.departments = departments;
  }

  public String getFromOn() {
    return fromOn;
  }

  public void setFromOn(String fromOn) {
    this.fromOn = fromOn;
  }

  public String getToOn() {
    return toOn;
  }

  public void setToOn(String toOn) {
    this.toOn = toOn;
  }

  public List<String> getMethods() {
    return methods;
  }

  public void setMethods(List<String> methods) {
    this.methods = methods;
  }

  public List<String> getAuthors() {
    return authors;
  }

  public void setAuthors(List<String> authors) {
    this.authors = authors;
  }

  public String getOverlapReason() {
    return overlapReason;
  }

  public void setOverlapReason(String overlapReason) {
    this.overlapReason = overlapReason;
  }
}
