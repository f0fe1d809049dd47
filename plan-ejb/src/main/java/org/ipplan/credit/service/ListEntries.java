package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChange;
import org.ipplan.credit.EntryChanged;
import org.ipplan.credit.domain.EntryContent;
import org.ipplan.credit.domain.ListEntry;
import org.ipplan.credit.domain.ListEntryVersion;
import org.ipplan.credit.domain.Period;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries of either list. Nothing is rewritten: a change closes what was known and adds what
 * is known from now on.
 */
@Dependent
public class ListEntries {
  static final String TYPE = "list-entry";

  private static final String OF_SUBJECT =
      """
      SELECT v.* FROM list_entry_version v JOIN list_entry e ON e.id = v.entry_id
        JOIN credit_subject o ON o.id = e.subject_id
      WHERE coalesce(o.merged_into, o.id) = :subject AND e.list = :list
      ORDER BY v.valid_from, v.known_from
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CreditTrail trail;
  @Inject Event<EntryChanged> changes;

  /** A decision puts its subject on a list; it is not published yet. */
  UUID add(CreditList list, UUID subject, UUID caseId, EntryContent content, Caller caller) {
    var entry = new ListEntry(list, subject, caseId, now());
    entityManager.persist(entry);
    entityManager.flush();
    var kept = keep(entry.id(), caseId, content, caller, "list");
    tell(kept, content.publishedOn() == null ? null : EntryChange.LISTED, "list");
    return entry.id();
  }

  /**
   * What the entry of a decision says is otherwise from now on.
   *
   * @param reason a word for the record: {@code publish}, {@code repair}, {@code correct}, …
   */
  void change(UUID caseId, UnaryOperator<EntryContent> to, String reason, Caller caller) {
    live(caseId)
        .ifPresent(
            version -> {
              version.close(now());
              entityManager.flush();
              var content = to.apply(version.content());
              var kept = keep(version.entry(), caseId, content, caller, reason);
              tell(kept, version.content().changeTo(content), reason);
            });
  }

  /** An entry that had ended is in force again, for a period counted anew. */
  void restore(UUID caseId, Period period, Caller caller) {
    var last = ofCase(caseId).stream().filter(ListEntryVersion::isCurrent).findFirst();
    last.ifPresent(
        version -> {
          var content = version.content().within(period).publishedOn(period.from());
          var kept = keep(version.entry(), caseId, content, caller, "restore");
          tell(kept, version.content().changeTo(content), "restore");
        });
  }

  /** Everything that was ever known of a subject's entries on a list. */
  List<ListEntryVersion> ofSubject(UUID subject, CreditList list) {
    @SuppressWarnings("unchecked")
    List<ListEntryVersion> versions =
        entityManager
            .createNativeQuery(OF_SUBJECT, ListEntryVersion.class)
            .setParameter("subject", subject)
            .setParameter("list", list.name())
            .getResultList();
    return versions;
  }

  /** What is known of a decision's entry and did not end before its time. */
  Optional<ListEntryVersion> live(UUID caseId) {
    return ofCase(caseId).stream()
        .filter(version -> version.isCurrent() && version.content().ended() == null)
        .findFirst();
  }

  private List<ListEntryVersion> ofCase(UUID caseId) {
    return entityManager
        .createQuery(
            "select v from ListEntryVersion v where v.caseId = :id order by v.validFrom desc,"
                + " v.knownFrom desc",
            ListEntryVersion.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  private ListEntryVersion keep(
      UUID entry, UUID caseId, EntryContent content, Caller caller, String reason) {
    var kept = new ListEntryVersion(entry, caseId, content, caller, now(), reason);
    entityManager.persist(kept);
    entityManager.flush();
    trail.step(
        reason,
        TYPE,
        entry,
        null,
        content.stateOn(clock.today()),
        null,
        Map.of(
            "from", content.period().from().toString(),
            "until", content.period().until().toString()));
    return kept;
  }

  private void tell(ListEntryVersion kept, @Nullable EntryChange change, String reason) {
    if (change != null) {
      changes.fire(
          changed(entityManager.find(ListEntry.class, kept.entry()), kept, change, reason));
    }
  }

  private EntryChanged changed(
      ListEntry entry, ListEntryVersion kept, EntryChange change, String reason) {
    var content = kept.content();
    return new EntryChanged(
        entry.id(),
        entry.caseId(),
        entry.list(),
        entry.subject(),
        content.ground(),
        content.ruleSet(),
        content.decisionNumber(),
        content.authority(),
        content.period().from(),
        content.period().until(),
        content.ended(),
        reason,
        clock.today(),
        kept.id(),
        change);
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.now().truncatedTo(ChronoUnit.MICROS);
  }
}
