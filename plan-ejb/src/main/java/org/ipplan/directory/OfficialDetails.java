package org.ipplan.directory;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An official as others see one.
 *
 * @param name sign-in name
 * @param department code, null for officials without one
 * @param worksOnTasks whether the roles of the last sign-in are those of a department's or the
 *     office's work; true for who has not signed in yet
 */
public record OfficialDetails(
    String name,
    String displayNameZh,
    String displayNameEn,
    @Nullable String department,
    boolean worksOnTasks)
    implements Serializable {}
