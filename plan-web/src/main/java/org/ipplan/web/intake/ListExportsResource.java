package org.ipplan.web.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.credit.CreditList;
import org.ipplan.intake.ExportService;
import org.ipplan.intake.FileType;
import org.ipplan.shared.DomainException;
import org.ipplan.web.quota.Heavy;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** Lists as files. */
@RequestScoped
@Path("lists/{list: dishonesty|serious}/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class ListExportsResource {
  @EJB ExportService exports;

  @POST
  @Heavy
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Write a list out as a file",
      description =
          "A job writes what the caller may see, as entries shows it; its file is at"
              + " /jobs/{id}/file for a week.")
  @APIResponseSchema(value = JobJson.class, responseCode = "202")
  public Response export(
      @PathParam("list") String list, @RequestBody(required = true) @Nullable NewExportJson body) {
    var asked = Objects.requireNonNullElse(body, NewExportJson.EMPTY);
    var job =
        exports.export(
            CreditList.valueOf(list.toUpperCase(Locale.ROOT)),
            type(Inputs.require("format", asked.format())),
            asked.question());
    return BulkTypes.accepted(job);
  }

  private static FileType type(String format) {
    return Arrays.stream(FileType.values())
        .filter(type -> type.ending().equals(format.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> DomainException.invalid("format", "input.unknown-value", "ndjson, csv"));
  }
}
