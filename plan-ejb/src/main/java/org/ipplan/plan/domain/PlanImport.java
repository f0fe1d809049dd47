package org.ipplan.plan.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.plan.ImportPreview;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A plan text under preview, with the names settled by hand. It is no part of a plan; committing it
 * makes one, once.
 */
@Entity
@Table(name = "plan_import")
public class PlanImport {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false)
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ImportPreview.State state = ImportPreview.State.PREVIEW;

  @Column(name = "source_text", nullable = false, updatable = false)
  private String sourceText;

  @Column(name = "source_hash", nullable = false, updatable = false)
  private String sourceHash;

  @Column(name = "imported_by", nullable = false)
  private String importedBy;

  @Column(name = "imported_at", nullable = false)
  private Instant importedAt;

  @Column(name = "plan_version")
  private @Nullable Integer planVersion;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "plan_import_resolution", joinColumns = @JoinColumn(name = "import_id"))
  @MapKeyColumn(name = "as_written")
  private Map<String, SettledName> settled = new LinkedHashMap<>();

  @SuppressWarnings("NullAway.Init")
  protected PlanImport() {} // for Jakarta Persistence

  /** A text somebody wants to see first. */
  public PlanImport(int year, String sourceText, String sourceHash, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.year = year;
    this.sourceText = sourceText;
    this.sourceHash = sourceHash;
    this.importedBy = caller.name();
    this.importedAt = now;
  }

  /** Settles names by hand; a name settled again takes the later department. */
  public void settle(List<ImportPreview.Settlement> settlements, Caller caller) {
    requirePreview();
    for (var one : settlements) {
      settled.put(
          one.asWritten(), new SettledName(one.department(), one.keepAsAlias(), caller.name()));
    }
  }

  /** Notes the version it became. */
  public void commit(int number) {
    requirePreview();
    state = ImportPreview.State.COMMITTED;
    planVersion = number;
  }

  private void requirePreview() {
    if (state != ImportPreview.State.PREVIEW) {
      throw DomainException.conflict(List.of(Refusal.of("import.committed", year, planVersion())));
    }
  }

  private int planVersion() {
    return planVersion == null ? 0 : planVersion;
  }

  /** The names settled so far, in a stable order. */
  public List<ImportPreview.Settlement> settlements() {
    return settled.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            e ->
                new ImportPreview.Settlement(
                    e.getKey(), e.getValue().departmentCode(), e.getValue().keepAsAlias()))
        .toList();
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public int year() {
    return year;
  }

  public ImportPreview.State state() {
    return state;
  }

  public String sourceText() {
    return sourceText;
  }

  public String sourceHash() {
    return sourceHash;
  }

  public String importedBy() {
    return importedBy;
  }

  /** Number of the version it became, null before. */
  public @Nullable Integer committedAs() {
    return planVersion;
  }
}
