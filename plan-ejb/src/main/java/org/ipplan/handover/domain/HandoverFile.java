package org.ipplan.handover.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.handover.HandoverFileDetails;
import org.ipplan.progress.FileVault.Kept;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** A file of a hand-over. Its content never changes; once sent it stays. */
@Entity
@Table(name = "handover_file")
public class HandoverFile {
  @Id private UUID id;

  @Column(name = "handover_id", nullable = false, updatable = false)
  private UUID handover;

  @Column(nullable = false, updatable = false)
  private int position;

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

  @Column(name = "passed_on", nullable = false, updatable = false)
  private boolean passedOn;

  @Column private @Nullable Integer round;

  @Column(name = "uploaded_by", nullable = false, updatable = false)
  private String uploadedBy;

  @Column(name = "uploaded_for", updatable = false)
  private @Nullable String uploadedFor;

  @Column(name = "uploaded_at", nullable = false, updatable = false)
  private Instant uploadedAt;

  @SuppressWarnings("NullAway.Init")
  protected HandoverFile() {} // for Jakarta Persistence

  /**
   * @param position in the list of contents
   */
  public HandoverFile(
      UUID handover, int position, Kept content, Caller uploader, Instant uploadedAt) {
    this.id = UUID.randomUUID();
    this.handover = handover;
    this.position = position;
    this.fileName = content.fileName();
    this.mediaType = content.mediaType();
    this.size = content.size();
    this.sha256 = content.sha256();
    this.content = content.key();
    this.uploadedBy = uploader.name();
    this.uploadedFor = uploader.actingFor();
    this.uploadedAt = uploadedAt;
  }

  /** The same file in the case that this one was passed on as; sent already. */
  public HandoverFile passedOnTo(UUID next) {
    var file = new HandoverFile();
    file.id = UUID.randomUUID();
    file.handover = next;
    file.position = position;
    file.fileName = fileName;
    file.mediaType = mediaType;
    file.size = size;
    file.sha256 = sha256;
    file.content = content;
    file.passedOn = true;
    file.round = 1;
    file.uploadedBy = uploadedBy;
    file.uploadedFor = uploadedFor;
    file.uploadedAt = uploadedAt;
    return file;
  }

  /** Notes the sending it goes with; of several the first. */
  public void sentWith(int sending) {
    if (round == null) {
      round = sending;
    }
  }

  /** Key of its content. */
  public long content() {
    return content;
  }

  public HandoverFileDetails details() {
    return new HandoverFileDetails(
        id, handover, position, fileName, mediaType, size, sha256, round, uploadedBy, uploadedAt);
  }
}
