package org.ipplan.web.recognition;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.recognition.TypicalCaseDetails.TaskRef;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/** A task that a typical case belongs to. */
@Schema(name = "TypicalCaseTask")
public record TypicalCaseTaskJson(
    UUID id, int year, int number, @Nullable String title, String href) {

  static TypicalCaseTaskJson of(TaskRef task, Language language) {
    return new TypicalCaseTaskJson(
        task.id(),
        task.year(),
        task.number(),
        language.of(task.titleZh(), task.titleEn()),
        "/tasks/" + task.id());
  }
}
