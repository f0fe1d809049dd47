package org.ipplan.directory;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An official as others see one.
 *
 * @param name sign-in name
 * @param department code, null for officials without one
 */
public record OfficialDetails(
    String name, String displayNameZh, String displayNameEn, @Nullable String department)
    implements Serializable {}
