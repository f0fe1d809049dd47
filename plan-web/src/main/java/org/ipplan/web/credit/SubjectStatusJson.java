package org.ipplan.web.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.SubjectStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a subject stands on the lists.
 *
 * @param name absent where the subject is not known
 * @param formerlyListed whether an entry of it ended; absent for those who may not learn it
 */
@Schema(name = "SubjectStatus")
public record SubjectStatusJson(
    String code,
    @Nullable String name,
    LocalDate validOn,
    Instant knownOn,
    List<ListEntryJson> dishonesty,
    List<ListEntryJson> serious,
    @Nullable Boolean formerlyListed) {

  static SubjectStatusJson of(SubjectStatus status) {
    return new SubjectStatusJson(
        status.code(),
        status.name(),
        status.validOn(),
        status.knownOn(),
        status.dishonesty().stream().map(ListEntryJson::of).toList(),
        status.serious().stream().map(ListEntryJson::of).toList(),
        status.formerlyListed());
  }
}
