package org.ipplan.plan.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DirectoryService;
import org.ipplan.plan.PlanPublished;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.domain.BilingualText;
import org.ipplan.plan.domain.Heading;
import org.ipplan.plan.domain.PlanVersion;
import org.ipplan.plan.domain.Task;
import org.ipplan.plan.domain.TaskParty;
import org.ipplan.plan.domain.Wording;
import org.ipplan.shared.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * The year 2024 as data the product ships: numbers and departments are the published plan's, titles
 * and texts our own. Published from the start, so that the first pages are not empty.
 */
@Dependent
public class SampleYear {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject DirectoryService directory;
  @Inject PlanVersions versions;
  @Inject Event<PlanPublished> publications;

  /** Brings the year in, once: never where the year has a version already. */
  public void load() {
    var data = read();
    int year = data.getInt("year");
    if (versions.nextNumber(year) == 1) {
      store(data, year);
    }
  }

  private void store(JsonObject data, int year) {
    var plan = PlanVersion.sampleYear(year, title(data), clock.now());
    entityManager.persist(plan);
    data.getJsonArray("chapters").getValuesAs(JsonObject.class).forEach(c -> chapter(plan, c));
    var names = names();
    for (JsonObject task : data.getJsonArray("tasks").getValuesAs(JsonObject.class)) {
      var stored = Task.of(plan, wording(task, year, names));
      stored.assign();
      entityManager.persist(stored);
    }
    entityManager.flush();
    publications.fire(new PlanPublished(year, plan.id(), null, false));
  }

  private void chapter(PlanVersion plan, JsonObject chapter) {
    int number = chapter.getInt("number");
    entityManager.persist(new Heading(plan, number, null, title(chapter)));
    for (JsonObject section : chapter.getJsonArray("sections").getValuesAs(JsonObject.class)) {
      entityManager.persist(new Heading(plan, number, section.getInt("number"), title(section)));
    }
  }

  private static Wording wording(JsonObject task, int year, Map<String, String> names) {
    int number = task.getInt("number");
    return new Wording(
        number,
        Integer.toString(number),
        number(task, "chapter"),
        number(task, "section"),
        title(task),
        new BilingualText(task.getString("textZh"), task.getString("textEn")),
        null,
        TaskMode.valueOf(task.getString("mode")),
        task.getBoolean("openEnded"),
        task.getBoolean("continuing"),
        task.isNull("dueOn")
            ? LocalDate.of(year, 12, 31)
            : LocalDate.parse(task.getString("dueOn")),
        parties(task, names));
  }

  private static List<TaskParty> parties(JsonObject task, Map<String, String> names) {
    var participants =
        task.getJsonArray("participants").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString);
    return Stream.concat(Stream.of(task.getString("lead")), participants)
        .map(code -> new TaskParty(code, Objects.requireNonNull(names.get(code), code)))
        .toList();
  }

  private Map<String, String> names() {
    return directory.departments().stream()
        .collect(Collectors.toMap(DepartmentDetails::code, DepartmentDetails::nameZh));
  }

  private static BilingualText title(JsonObject object) {
    return new BilingualText(object.getString("titleZh"), object.getString("titleEn"));
  }

  private static @Nullable Integer number(JsonObject object, String name) {
    return object.isNull(name) ? null : (Integer) object.getInt(name);
  }

  private static JsonObject read() {
    var name = "sample-2024.json";
    try (var file = PlanService.class.getResourceAsStream(name);
        var reader = Json.createReader(Objects.requireNonNull(file, name))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
