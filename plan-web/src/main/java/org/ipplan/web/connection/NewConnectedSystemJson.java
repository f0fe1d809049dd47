package org.ipplan.web.connection;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.NewSystem;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What a system is.
 *
 * @param code small letters, digits and hyphens; of a system that is known it may be left out
 * @param owner code of the department that runs it or answers for it
 */
@Schema(
    name = "NewConnectedSystem",
    requiredProperties = {"nameZh", "nameEn", "owner", "aboutZh", "aboutEn", "tasks"})
public record NewConnectedSystemJson(
    @Nullable String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String owner,
    @Nullable String aboutZh,
    @Nullable String aboutEn,
    @Nullable List<@Nullable TaskRefJson> tasks) {

  private static final NewConnectedSystemJson EMPTY =
      new NewConnectedSystemJson(null, null, null, null, null, null, null);

  /**
   * @param known code of the system that is described; null for a new one
   */
  static NewSystem asked(@Nullable String known, @Nullable NewConnectedSystemJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    var code = known == null ? wanted.code : known;
    new Inputs()
        .required("code", code)
        .required("nameZh", wanted.nameZh)
        .required("nameEn", wanted.nameEn)
        .required("owner", wanted.owner)
        .required("aboutZh", wanted.aboutZh)
        .required("aboutEn", wanted.aboutEn)
        .required("tasks", wanted.tasks)
        .orRefuse();
    return new NewSystem(
        Inputs.require("code", code),
        Inputs.require("nameZh", wanted.nameZh),
        Inputs.require("nameEn", wanted.nameEn),
        Inputs.require("owner", wanted.owner),
        Inputs.require("aboutZh", wanted.aboutZh),
        Inputs.require("aboutEn", wanted.aboutEn),
        Inputs.require("tasks", wanted.tasks).stream()
            .map(task -> TaskRefJson.asked("tasks", task))
            .toList());
  }
}
