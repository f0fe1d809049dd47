package org.ipplan.web.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What marking did.
 *
 * @param marked how many entries were unread before
 */
@Schema(name = "Marked")
public record MarkedJson(int marked) {}
