package org.ipplan.progress.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.progress.EvidenceDetails;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A file that backs a report. Its content never changes; it only goes up with submissions and may
 * be taken off again, which does not touch the submissions it went up with.
 */
@Entity
@Table(name = "evidence")
public class Evidence {
  @Id private UUID id;

  @Column(name = "report_id", nullable = false)
  private UUID report;

  @Column(name = "file_name", nullable = false)
  private String fileName;

  @Column(name = "media_type", nullable = false)
  private String mediaType;

  @Column(nullable = false)
  private long size;

  @Column(nullable = false)
  private String sha256;

  @Column(nullable = false)
  private long content;

  @Column(name = "uploaded_by", nullable = false)
  private String uploadedBy;

  @Column(name = "uploaded_for")
  private @Nullable String uploadedFor;

  @Column(name = "uploaded_at", nullable = false)
  private Instant uploadedAt;

  @Column(name = "first_submission")
  private @Nullable Integer firstSubmission;

  @Column(name = "last_submission")
  private @Nullable Integer lastSubmission;

  @SuppressWarnings("NullAway.Init")
  protected Evidence() {} // for Jakarta Persistence

  public Evidence(
      UUID report,
      FileName fileName,
      EvidenceType type,
      StoredContent content,
      Caller uploader,
      Instant uploadedAt) {
    this.id = UUID.randomUUID();
    this.report = report;
    this.fileName = fileName.value();
    this.mediaType = type.mediaType();
    this.size = content.size();
    this.sha256 = content.sha256();
    this.content = content.key();
    this.uploadedBy = uploader.name();
    this.uploadedFor = uploader.actingFor();
    this.uploadedAt = uploadedAt;
  }

  /** Whether it is part of a submission, and so must be kept. */
  public boolean wentUp() {
    return firstSubmission != null;
  }

  /**
   * Takes it off the report.
   *
   * @param submission the last submission it stays with
   */
  public void takeOff(int submission) {
    lastSubmission = submission;
  }

  public UUID report() {
    return report;
  }

  /** Key of its content in the {@link EvidenceStore}. */
  public long content() {
    return content;
  }

  public EvidenceDetails details() {
    return new EvidenceDetails(
        id, report, fileName, mediaType, size, sha256, uploadedBy, uploadedAt);
  }
}
