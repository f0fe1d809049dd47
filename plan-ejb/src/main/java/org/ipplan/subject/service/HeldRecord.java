package org.ipplan.subject.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipplan.subject.RecordKind;
import org.ipplan.subject.RecordState;

/** A record while a set is merged into it. */
final class HeldRecord {
  /** What tells records apart. */
  record Key(UUID subject, String source, String documentNumber, String ground) {}

  /**
   * What a record says.
   *
   * @param region empty for none
   */
  record Content(RecordKind kind, LocalDate issuedOn, String region, String text) {}

  /** What it said, and at which version. */
  record Before(long version, Content content) {}

  private final UUID id;
  private final Key key;
  private final boolean added;
  private final RecordState state;
  private final List<Before> before = new ArrayList<>();
  private long version;
  private Content content;

  private HeldRecord(
      UUID id, Key key, boolean added, RecordState state, long version, Content content) {
    this.id = id;
    this.key = key;
    this.added = added;
    this.state = state;
    this.version = version;
    this.content = content;
  }

  static HeldRecord added(Key key, Content content) {
    return new HeldRecord(UUID.randomUUID(), key, true, RecordState.COLLECTED, 0, content);
  }

  static HeldRecord kept(UUID id, Key key, RecordState state, long version, Content content) {
    return new HeldRecord(id, key, false, state, version, content);
  }

  /** Says something else from now on. */
  void say(Content now) {
    before.add(new Before(version, content));
    version++;
    content = now;
  }

  UUID id() {
    return id;
  }

  Key key() {
    return key;
  }

  /** Whether the set brings it in. */
  boolean isAdded() {
    return added;
  }

  /** Whether the set changes what was there. */
  boolean isChanged() {
    return !added && !before.isEmpty();
  }

  RecordState state() {
    return state;
  }

  long version() {
    return version;
  }

  Content content() {
    return content;
  }

  /** What it said before, earliest first. */
  List<Before> before() {
    return before;
  }
}
