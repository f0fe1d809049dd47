package org.ipplan.web.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.recognition.TypicalCaseDetails;
import org.ipplan.recognition.TypicalCaseState;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A typical case.
 *
 * @param batch of the collection, counted over all years
 * @param department code of the one that hands it in
 * @param unit whose experience it is
 * @param practice what was done
 * @param results what came of it
 * @param submittedAt last, absent before
 * @param reason of the return, of the refusal or of its being taken down, absent where there was
 *     none
 * @param opinions how many experts gave theirs; told to the office and leaders alone
 * @param recommended how many of them would select it; told to the office and leaders alone
 */
@Schema(name = "TypicalCase")
public record TypicalCaseJson(
    UUID id,
    int year,
    int batch,
    String department,
    String unit,
    String title,
    String summary,
    String practice,
    String results,
    List<TypicalCaseTaskJson> tasks,
    TypicalCaseState state,
    String writtenBy,
    Instant writtenAt,
    @Nullable Instant submittedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    @Nullable LocalDate publishedOn,
    @Nullable Integer opinions,
    @Nullable Integer recommended,
    String href) {

  static TypicalCaseJson of(TypicalCaseDetails each, Language language) {
    var text = each.text();
    return new TypicalCaseJson(
        each.id(),
        text.year(),
        text.batch(),
        each.department(),
        text.unit(),
        text.title(),
        text.summary(),
        text.practice(),
        text.results(),
        each.tasks().stream().map(task -> TypicalCaseTaskJson.of(task, language)).toList(),
        each.state(),
        each.writtenBy(),
        each.writtenAt(),
        each.submittedAt(),
        each.decidedBy(),
        each.decidedAt(),
        each.reason(),
        each.publishedOn(),
        each.opinions(),
        each.recommended(),
        "/typical-cases/" + each.id());
  }
}
