package org.ipplan.web.page.connection;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.connection.NewSystem;
import org.ipplan.connection.TaskRef;
import org.ipplan.web.page.Choice;

/** What a system is, as it is filled in. */
public class SystemForm implements Serializable {
  private static final Pattern TASK = Pattern.compile("(\\d{4})-(\\d{1,4})");

  private String code;
  private String nameZh;
  private String nameEn;
  private String owner;
  private String aboutZh;
  private String aboutEn;
  private String tasks;

  /** An empty form of a system that the department runs. */
  static SystemForm of(String department) {
    var form = new SystemForm();
    form.owner = department;
    return form;
  }

  /** The form as a system fills it. */
  static SystemForm of(NewSystem known) {
    var form = new SystemForm();
    form.code = known.code();
    form.nameZh = known.nameZh();
    form.nameEn = known.nameEn();
    form.owner = known.owner();
    form.aboutZh = known.aboutZh();
    form.aboutEn = known.aboutEn();
    form.tasks =
        known.tasks().stream()
            .map(task -> task.year() + "-" + task.number())
            .collect(Collectors.joining(", "));
    return form;
  }

  /** What was filled in. */
  NewSystem asked() {
    return new NewSystem(
        typed(code),
        typed(nameZh),
        typed(nameEn),
        typed(owner),
        typed(aboutZh),
        typed(aboutEn),
        served());
  }

  private List<TaskRef> served() {
    return Stream.of(typed(tasks).split("[,，、;；\\s]+", -1))
        .filter(text -> !text.isEmpty())
        .map(SystemForm::task)
        .toList();
  }

  /** What is not written so is no task of any year, and is refused as one. */
  private static TaskRef task(String text) {
    var written = TASK.matcher(text);
    return written.matches()
        ? new TaskRef(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)))
        : new TaskRef(0, 0);
  }

  private static String typed(String text) {
    return Objects.requireNonNullElse(Choice.text(text), "");
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getAboutZh() {
    return aboutZh;
  }

  public void setAboutZh(String aboutZh) {
    this.aboutZh = aboutZh;
  }

  public String getAboutEn() {
    return aboutEn;
  }

  public void setAboutEn(String aboutEn) {
    this.aboutEn = aboutEn;
  }

  public String getTasks() {
    return tasks;
  }

  public void setTasks(String tasks) {
    this.tasks = tasks;
  }
}
