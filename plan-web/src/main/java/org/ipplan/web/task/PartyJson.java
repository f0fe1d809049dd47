package org.ipplan.web.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.supervision.TaskSummary;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/** A department of a task, by its directory name in the reader's language. */
@Schema(name = "Party")
public record PartyJson(String code, @Nullable String name, String asWritten) {
  static PartyJson of(TaskSummary.Party party, Language language) {
    return new PartyJson(
        party.code(), language.of(party.nameZh(), party.nameEn()), party.asWritten());
  }
}
