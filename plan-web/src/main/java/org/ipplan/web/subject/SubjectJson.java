package org.ipplan.web.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.subject.Relation;
import org.ipplan.subject.SubjectDetails;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectState;
import org.jspecify.annotations.Nullable;

/**
 * A subject with its history.
 *
 * @param code unified social credit code, or a person's surrogate
 * @param identity masked identity number of a person
 * @param formerNames names before this one, and those of records merged into this one
 * @param codeReason why a code that fails the check is taken all the same
 */
@Schema(name = "Subject")
public record SubjectJson(
    String code,
    SubjectKind kind,
    String name,
    List<NameJson> formerNames,
    @Nullable String regionCode,
    SubjectState state,
    @Nullable String identity,
    @Nullable String codeReason,
    List<CodeJson> formerCodes,
    List<AffiliateJson> affiliates,
    String createdBy,
    Instant createdAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    String href) {

  /**
   * A name and its days.
   *
   * @param code of the record it belongs to
   * @param validTo first day it was no longer the name, absent while it is
   */
  @Schema(name = "SubjectName")
  public record NameJson(
      String name, String code, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    static NameJson of(SubjectDetails.Name name) {
      return new NameJson(name.name(), name.code(), name.validFrom(), name.validTo());
    }
  }

  /**
   * A code that leads here.
   *
   * @param merged whether it is that of a record merged into this one
   */
  @Schema(name = "SubjectCode")
  public record CodeJson(String code, boolean merged, LocalDate replacedOn, String reason) {
    static CodeJson of(SubjectDetails.FormerCode code) {
      return new CodeJson(code.code(), code.merged(), code.replacedOn(), code.reason());
    }
  }

  /** Another subject bound to this one. */
  @Schema(name = "Affiliate")
  public record AffiliateJson(
      String code, String name, Relation relation, @Nullable LocalDate validFrom, String source) {
    static AffiliateJson of(SubjectDetails.Affiliate each) {
      return new AffiliateJson(
          each.code(), each.name(), each.relation(), each.validFrom(), each.source());
    }
  }

  static SubjectJson of(SubjectDetails subject) {
    return new SubjectJson(
        subject.code(),
        subject.kind(),
        subject.name(),
        subject.names().stream().skip(1).map(NameJson::of).toList(),
        subject.regionCode(),
        subject.state(),
        subject.identity(),
        subject.codeReason(),
        subject.formerCodes().stream().map(CodeJson::of).toList(),
        subject.affiliates().stream().map(AffiliateJson::of).toList(),
        subject.createdBy(),
        subject.createdAt(),
        subject.decidedBy(),
        subject.decidedAt(),
        "/subjects/" + subject.code());
  }
}
