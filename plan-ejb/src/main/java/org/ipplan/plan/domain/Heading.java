package org.ipplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A chapter of a plan, or a section of one. */
@Entity
@Table(name = "plan_heading")
public class Heading {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "plan_version_id", nullable = false)
  private PlanVersion planVersion;

  @Column(nullable = false)
  private int chapter;

  @Column private @Nullable Integer section;

  @Column(name = "title_zh")
  private @Nullable String titleZh;

  @Column(name = "title_en")
  private @Nullable String titleEn;

  @SuppressWarnings("NullAway.Init")
  protected Heading() {} // for Jakarta Persistence

  /**
   * @param section null for the chapter itself
   */
  public Heading(PlanVersion plan, int chapter, @Nullable Integer section, BilingualText title) {
    this.id = UUID.randomUUID();
    this.planVersion = plan;
    this.chapter = chapter;
    this.section = section;
    this.titleZh = title.zh();
    this.titleEn = title.en();
  }

  /** The version it belongs to. */
  public PlanVersion planVersion() {
    return planVersion;
  }
}
