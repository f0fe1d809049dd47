package org.ipplan.web.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.exchange.EntryContent;
import org.ipplan.exchange.ListChange;
import org.jspecify.annotations.Nullable;

/**
 * One change of a list. A removal names the entry and nothing else, and so does every earlier
 * change of what is gone; else it says what the entry says today.
 *
 * @param subjectName masked where it is a person's
 * @param until first day no longer in force
 */
@Schema(name = "ListChange")
public record ListChangeJson(
    ListChange.Change change,
    UUID entry,
    @Nullable String subject,
    @Nullable String subjectName,
    @Nullable String ground,
    @Nullable String ruleSet,
    @Nullable String decisionNumber,
    @Nullable String authority,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate publishedOn) {

  static ListChangeJson of(ListChange change) {
    var content = change.content();
    return content == null ? bare(change) : whole(change, content);
  }

  private static ListChangeJson bare(ListChange change) {
    return new ListChangeJson(
        change.change(), change.entry(), null, null, null, null, null, null, null, null, null);
  }

  private static ListChangeJson whole(ListChange change, EntryContent content) {
    return new ListChangeJson(
        change.change(),
        change.entry(),
        content.subject(),
        content.subjectName(),
        content.ground(),
        content.ruleSet(),
        content.decisionNumber(),
        content.authority(),
        content.from(),
        content.until(),
        content.publishedOn());
  }
}
