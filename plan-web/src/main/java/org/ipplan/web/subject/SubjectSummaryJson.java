package org.ipplan.web.subject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectState;
import org.ipplan.subject.SubjectSummary;
import org.jspecify.annotations.Nullable;

/**
 * A subject as lists show it; names of persons are masked.
 *
 * @param identity masked identity number of a person
 * @param records in its file
 * @param leads of them marked for examination
 */
@Schema(name = "SubjectSummary")
public record SubjectSummaryJson(
    String code,
    SubjectKind kind,
    String name,
    @Nullable String regionCode,
    SubjectState state,
    @Nullable String identity,
    long records,
    long leads,
    String href) {

  static SubjectSummaryJson of(SubjectSummary subject) {
    return new SubjectSummaryJson(
        subject.code(),
        subject.kind(),
        subject.name(),
        subject.regionCode(),
        subject.state(),
        subject.identity(),
        subject.records(),
        subject.leads(),
        "/subjects/" + subject.code());
  }
}
