package org.ipplan.web.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is filed.
 *
 * @param grounds why the finding is wrong
 */
@Schema(name = "NewFindingObjection", requiredProperties = "grounds")
public record NewFindingObjectionJson(@Nullable String grounds) {}
