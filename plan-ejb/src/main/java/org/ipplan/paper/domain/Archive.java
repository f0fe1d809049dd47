package org.ipplan.paper.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.paper.ArchiveDetails;
import org.ipplan.paper.Retention;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** What was written down of a closed case for the records office; it never changes. */
@Entity
@Table(name = "archive_package")
public class Archive {
  @Id private UUID id;

  @Column(name = "object_type", nullable = false, updatable = false)
  private String objectType;

  @Column(name = "object_id", nullable = false, updatable = false)
  private String objectId;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Column(nullable = false, updatable = false)
  private String title;

  @Column(name = "closed_on", nullable = false, updatable = false)
  private LocalDate closedOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Retention period;

  @Column(name = "keep_until", updatable = false)
  private @Nullable LocalDate keepUntil;

  @Column(nullable = false, updatable = false)
  private String manifest;

  @Column(name = "manifest_sha256", nullable = false, updatable = false)
  private String manifestSha256;

  @Column(nullable = false, updatable = false)
  private String steps;

  @Column(nullable = false, updatable = false)
  private String votes;

  @Column(name = "made_by", nullable = false, updatable = false)
  private String madeBy;

  @Column(name = "made_for", updatable = false)
  private @Nullable String madeFor;

  @Column(name = "made_at", nullable = false, updatable = false)
  private Instant madeAt;

  @SuppressWarnings("NullAway.Init")
  protected Archive() {} // for Jakarta Persistence

  public Archive(ArchiveManifest manifest, Caller maker) {
    this.id = manifest.id();
    this.objectType = manifest.objectType();
    this.objectId = manifest.objectId();
    this.department = manifest.of().department();
    this.title = manifest.of().title();
    this.closedOn = manifest.closedOn();
    this.period = manifest.retention();
    this.keepUntil = manifest.retention().keepUntil(manifest.closedOn());
    this.manifest = manifest.json();
    this.manifestSha256 = Sha256.of(this.manifest.getBytes(UTF_8));
    this.steps = manifest.steps();
    this.votes = manifest.votes();
    this.madeBy = maker.name();
    this.madeFor = maker.actingFor();
    this.madeAt = manifest.madeAt();
  }

  public ArchiveDetails details() {
    return new ArchiveDetails(
        id,
        objectType,
        objectId,
        department,
        title,
        closedOn,
        period,
        keepUntil,
        manifestSha256,
        madeBy,
        madeAt);
  }

  public String manifest() {
    return manifest;
  }

  public String steps() {
    return steps;
  }

  public String votes() {
    return votes;
  }
}
