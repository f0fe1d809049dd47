package org.ipplan.connection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.Mapping;
import org.ipplan.connection.TaskRef;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** Something that a system brings, and how it is read. */
@Entity
@Table(name = "system_feed")
public class Feed {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "system_id", nullable = false, updatable = false)
  private UUID system;

  @Column(nullable = false, updatable = false)
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private FeedKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private FeedWay way;

  @Column(name = "task_year", nullable = false)
  private int taskYear;

  @Column(name = "task_number", nullable = false)
  private int taskNumber;

  private @Nullable String address;

  @Column(name = "every_minutes", nullable = false)
  private int everyMinutes;

  @Column(name = "cursor_parameter")
  private @Nullable String cursorParameter;

  @Column(name = "cursor_pointer")
  private @Nullable String cursorPointer;

  @Column(name = "since_parameter")
  private @Nullable String sinceParameter;

  @Column(nullable = false)
  private String items;

  @Column(nullable = false)
  private String fields;

  @Column(nullable = false)
  private String sample;

  @Column(name = "tried_by")
  private @Nullable String triedBy;

  @Column(name = "tried_at")
  private @Nullable Instant triedAt;

  @Column(name = "changed_by", nullable = false)
  private String changedBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected Feed() {} // for Jakarta Persistence

  /** A feed that {@link FeedPolicy} allows. */
  @SuppressWarnings("NullAway.Init") // what it is, is written by one method
  public Feed(UUID system, String code, FeedInput wanted, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.system = system;
    this.code = code;
    setUp(wanted, caller, now);
  }

  /** Sets it up anew; it has to be tried again. */
  public final void setUp(FeedInput wanted, Caller caller, Instant now) {
    kind = wanted.kind();
    way = wanted.way();
    taskYear = wanted.task().year();
    taskNumber = wanted.task().number();
    address = wanted.address();
    everyMinutes = wanted.everyMinutes();
    cursorParameter = wanted.cursorParameter();
    cursorPointer = wanted.cursorPointer();
    sinceParameter = wanted.sinceParameter();
    items = wanted.mapping().items();
    fields = MappingText.of(wanted.mapping().fields());
    sample = wanted.sample();
    triedBy = null;
    triedAt = null;
    changedBy = caller.name();
    changedAt = now;
  }

  /** It was called and could be read. */
  public void tried(Caller caller, Instant now) {
    triedBy = caller.name();
    triedAt = now;
  }

  /** Nothing that was tried counts any more: the system is reached otherwise. */
  public void untried() {
    triedBy = null;
    triedAt = null;
  }

  /** What it is and how it is read. */
  public FeedInput setUp() {
    return new FeedInput(
        kind,
        way,
        new TaskRef(taskYear, taskNumber),
        address,
        everyMinutes,
        cursorParameter,
        cursorPointer,
        sinceParameter,
        new Mapping(items, MappingText.fields(fields)),
        sample);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID system() {
    return system;
  }

  public String code() {
    return code;
  }

  public FeedKind kind() {
    return kind;
  }

  public @Nullable String triedBy() {
    return triedBy;
  }

  public @Nullable Instant triedAt() {
    return triedAt;
  }
}
