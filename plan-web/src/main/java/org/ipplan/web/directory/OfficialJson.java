package org.ipplan.web.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.directory.OfficialDetails;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * An official.
 *
 * @param name sign-in name
 * @param displayName as people call the official
 * @param department code, absent for officials without one
 */
@Schema(name = "Official")
public record OfficialJson(String name, @Nullable String displayName, @Nullable String department) {
  static OfficialJson of(OfficialDetails official, Language language) {
    return new OfficialJson(
        official.name(),
        language.of(official.displayNameZh(), official.displayNameEn()),
        official.department());
  }
}
