package org.ipplan.web.breakdown;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.breakdown.SubTaskDetails;
import org.ipplan.breakdown.SubTaskState;
import org.jspecify.annotations.Nullable;

/**
 * A sub-task of a share.
 *
 * @param whole whether it is of the whole task rather than of the lead's own part
 * @param handler sign-in name, absent where nobody is named
 * @param template code of the template it was made from, absent where it was written by hand
 * @param overdue whether it is open, its share is worked on, and its date has passed
 * @param beyondShare whether it is open and due after its share, whose date moved since
 * @param endedReason why it was cancelled
 */
@Schema(name = "SubTask")
public record SubTaskJson(
    UUID id,
    UUID task,
    int taskYear,
    int taskNumber,
    UUID assignment,
    String department,
    boolean whole,
    String title,
    @Nullable String handler,
    LocalDate dueOn,
    int position,
    @Nullable String template,
    boolean overdue,
    boolean beyondShare,
    LocalDate shareDueOn,
    @Nullable String text,
    SubTaskState state,
    @Nullable LocalDate doneOn,
    @Nullable String endedReason,
    String href) {

  static SubTaskJson of(SubTaskDetails subTask) {
    var item = subTask.item();
    return new SubTaskJson(
        item.id(),
        item.task(),
        item.taskYear(),
        item.taskNumber(),
        item.assignment(),
        item.department(),
        item.whole(),
        item.title(),
        item.handler(),
        item.dueOn(),
        item.position(),
        item.template(),
        item.overdue(),
        item.beyondShare(),
        item.shareDueOn(),
        subTask.text(),
        subTask.state(),
        subTask.doneOn(),
        subTask.endedReason(),
        "/sub-tasks/" + item.id());
  }
}
