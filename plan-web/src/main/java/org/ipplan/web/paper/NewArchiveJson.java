package org.ipplan.web.paper;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a package of a closed case.
 *
 * @param object the case, as {@code kind:id}
 */
@Schema(name = "NewArchive")
public record NewArchiveJson(@Nullable String object) {}
