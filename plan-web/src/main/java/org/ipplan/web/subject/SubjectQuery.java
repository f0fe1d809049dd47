package org.ipplan.web.subject;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.subject.SubjectFilter;
import org.ipplan.subject.SubjectKind;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** What narrows a list of subjects. */
public class SubjectQuery {
  private static final List<String> KINDS =
      Arrays.stream(SubjectKind.values()).map(Enum::name).toList();

  @QueryParam("kind")
  @Parameter(description = "ORGANISATION or PERSON")
  @Nullable String kind;

  @QueryParam("q")
  @Parameter(description = "Part of a name or beginning of a code, former ones too")
  @Nullable String query;

  @QueryParam("lead")
  @Parameter(
      description = "Only subjects with a lead",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @Nullable Boolean lead;

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} for a kind there is not
   */
  SubjectFilter filter() {
    var wanted = kind == null || kind.isBlank() ? null : kind.strip();
    new Inputs()
        .check(
            wanted == null || KINDS.contains(wanted),
            "kind",
            "input.unknown-value",
            String.join(", ", KINDS))
        .orRefuse();
    return new SubjectFilter(
        wanted == null ? null : SubjectKind.valueOf(wanted),
        null,
        query == null || query.isBlank() ? null : query.strip(),
        Boolean.TRUE.equals(lead));
  }
}
