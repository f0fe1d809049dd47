package org.ipplan.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Faults;

/** What one side said with a step on a finding. Never changed. */
@Entity
@Table(name = "finding_entry")
public class FindingEntry {
  /** Most pieces of evidence of one entry, and the longest of them in characters. */
  private static final int MOST = 20;

  private static final int LONGEST = 200;

  @Id private UUID id;

  @Column(name = "finding_id", nullable = false, updatable = false)
  private UUID finding;

  @Column(nullable = false, updatable = false)
  private int position;

  @Column(name = "by_office", nullable = false, updatable = false)
  private boolean byOffice;

  @Column(nullable = false, updatable = false)
  private String action;

  @Column(nullable = false, updatable = false)
  private String text;

  @Column(nullable = false, updatable = false)
  private String evidence;

  @Column(name = "written_by", nullable = false, updatable = false)
  private String writtenBy;

  @Column(name = "written_at", nullable = false, updatable = false)
  private Instant writtenAt;

  @SuppressWarnings("NullAway.Init")
  protected FindingEntry() {} // for Jakarta Persistence

  /**
   * @param position after the entries there are
   * @param evidence numbers of documents or ids of files
   * @throws org.ipplan.shared.DomainException {@code input.invalid} naming {@code fields}
   */
  public static FindingEntry of(
      Finding finding,
      int position,
      String action,
      String text,
      List<String> evidence,
      Caller caller,
      Instant now) {
    requireEvidence(evidence);
    var entry = new FindingEntry();
    entry.id = UUID.randomUUID();
    entry.finding = finding.id();
    entry.position = position;
    entry.byOffice = !FindingSteps.OF_DEPARTMENT.contains(action);
    entry.action = action;
    entry.text = text.strip();
    entry.evidence = String.join("\n", evidence);
    entry.writtenBy = caller.name();
    entry.writtenAt = now;
    return entry;
  }

  private static void requireEvidence(List<String> evidence) {
    var faults = new Faults().check(evidence.size() <= MOST, "fields", "input.too-many", MOST);
    evidence.forEach(
        each ->
            faults
                .text("fields", each, LONGEST)
                .check(each.indexOf('\n') < 0, "fields", "input.control-characters"));
    faults.orRefuse();
  }
}
