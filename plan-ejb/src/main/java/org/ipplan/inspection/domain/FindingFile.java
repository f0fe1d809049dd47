package org.ipplan.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.inspection.FindingFileDetails;
import org.ipplan.progress.FileVault.Kept;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** A file of a rectification. Its content never changes. */
@Entity
@Table(name = "finding_file")
public class FindingFile {
  @Id private UUID id;

  @Column(name = "finding_id", nullable = false, updatable = false)
  private UUID finding;

  @Column(name = "file_name", nullable = false, updatable = false)
  private String fileName;

  @Column(name = "media_type", nullable = false, updatable = false)
  private String mediaType;

  @Column(nullable = false, updatable = false)
  private long size;

  @Column(nullable = false, updatable = false)
  private String sha256;

  @Column(nullable = false, updatable = false)
  private long content;

  @Column(name = "uploaded_by", nullable = false, updatable = false)
  private String uploadedBy;

  @Column(name = "uploaded_for", updatable = false)
  private @Nullable String uploadedFor;

  @Column(name = "uploaded_at", nullable = false, updatable = false)
  private Instant uploadedAt;

  @Column(nullable = false)
  private boolean reported;

  @SuppressWarnings("NullAway.Init")
  protected FindingFile() {} // for Jakarta Persistence

  public FindingFile(UUID finding, Kept content, Caller uploader, Instant uploadedAt) {
    this.id = UUID.randomUUID();
    this.finding = finding;
    this.fileName = content.fileName();
    this.mediaType = content.mediaType();
    this.size = content.size();
    this.sha256 = content.sha256();
    this.content = content.key();
    this.uploadedBy = uploader.name();
    this.uploadedFor = uploader.actingFor();
    this.uploadedAt = uploadedAt;
  }

  /** Notes that it went up with a report. */
  public void report() {
    reported = true;
  }

  /** Key of its content. */
  public long content() {
    return content;
  }

  public FindingFileDetails details() {
    return new FindingFileDetails(
        id, finding, fileName, mediaType, size, sha256, uploadedBy, uploadedAt, reported);
  }
}
