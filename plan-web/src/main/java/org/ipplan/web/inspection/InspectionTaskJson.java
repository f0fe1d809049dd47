package org.ipplan.web.inspection;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.inspection.InspectionDetails.TaskRef;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/** A task an inspection is about. */
@Schema(name = "InspectionTask")
public record InspectionTaskJson(
    UUID id, int year, int number, @Nullable String title, String href) {

  static InspectionTaskJson of(TaskRef task, Language language) {
    return new InspectionTaskJson(
        task.id(),
        task.year(),
        task.number(),
        language.of(task.titleZh(), task.titleEn()),
        "/tasks/" + task.id());
  }
}
