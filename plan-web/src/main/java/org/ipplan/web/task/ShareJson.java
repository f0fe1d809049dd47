package org.ipplan.web.task;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.TaskDetails.Share;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A department's share, as its task shows it.
 *
 * @param department code
 * @param handler sign-in name, absent before anybody works on it
 * @param lightReason why the light is on, in words
 * @param href path of the assignment from the base
 */
@Schema(name = "Share")
public record ShareJson(
    UUID id,
    String department,
    @Nullable String departmentName,
    AssignmentRole role,
    AssignmentState state,
    LocalDate signForByOn,
    LocalDate dueOn,
    @Nullable String handler,
    Light light,
    String lightReason,
    String href) {

  static ShareJson of(Share share, Language language) {
    var department = share.department();
    return new ShareJson(
        share.id(),
        department.code(),
        language.of(department.nameZh(), department.nameEn()),
        share.role(),
        share.state(),
        share.signForByOn(),
        share.dueOn(),
        share.handler(),
        share.light(),
        language.reason(share.lightReason()),
        "/assignments/" + share.id());
  }
}
