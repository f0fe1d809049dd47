package org.ipplan.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.TermUnit;
import org.ipplan.plan.TaskState;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.web.assignment.AssignmentJson;
import org.ipplan.web.calendar.CalendarDayJson;
import org.ipplan.web.calendar.DeadlineJson;
import org.ipplan.web.directory.DepartmentJson;
import org.ipplan.web.directory.MeJson;
import org.ipplan.web.directory.OfficialJson;
import org.ipplan.web.idempotency.IdempotencyFilter;
import org.ipplan.web.plan.ImportJson;
import org.ipplan.web.plan.PlanJson;
import org.ipplan.web.plan.ResolutionsJson;
import org.ipplan.web.problem.Problem;
import org.ipplan.web.progress.EvidenceJson;
import org.ipplan.web.progress.NewReportJson;
import org.ipplan.web.progress.PeriodJson;
import org.ipplan.web.progress.ReportContentJson;
import org.ipplan.web.progress.ReportJson;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.task.HistoryJson;
import org.ipplan.web.task.TaskJson;
import org.ipplan.web.worklist.WorklistItemJson;

/**
 * Adds to the description what every operation has in common, so that no resource repeats it: the
 * problems it may answer with, the language, the version and the key a request may carry.
 */
public class ApiDescription implements OASFilter {
  private static final String PROBLEM = "Problem";

  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "The input has faults; errors names each",
              "401", "No token, or none to trust",
              "403", "Role, relation or four eyes forbid it",
              "404", "Not there, or not in the caller's scope",
              "409", "The state or a guard refuses it; blockedBy says why",
              "412", "Somebody changed it since it was read",
              "413", "Larger than is taken",
              "415", "Content of this type is not taken",
              "422", "Well-formed but impossible",
              "428", "The change names no version"));

  private static final List<String> OF_EVERY_OPERATION = List.of("400", "401", "403", "404");
  private static final List<String> OF_CHANGES = List.of("409", "422");
  private static final List<String> OF_BODIES = List.of("413", "415");
  private static final List<String> OF_VERSIONS = List.of("412", "428");

  private static final List<Class<?>> RECORDS =
      List.of(
          ActionJson.class,
          AssignmentJson.class,
          CalendarDayJson.class,
          DeadlineJson.class,
          DepartmentJson.class,
          EvidenceJson.class,
          HistoryJson.class,
          ImportJson.class,
          MeJson.class,
          NewReportJson.class,
          OfficialJson.class,
          PeriodJson.class,
          PlanJson.class,
          Problem.class,
          ReportContentJson.class,
          ReportJson.class,
          ResolutionsJson.class,
          StepJson.class,
          TaskJson.class,
          WorklistItemJson.class);

  /** Query parameters that take the values of an enumeration. */
  private static final Map<String, Class<?>> ENUMERATIONS =
      Map.of(
          "kind", WorklistItem.Kind.class,
          "light", Light.class,
          "purpose", TermPurpose.class,
          "role", AssignmentRole.class,
          "state", TaskState.class,
          "unit", TermUnit.class);

  @Override
  public void filterOpenAPI(OpenAPI api) {
    describe(api.getComponents().getSchemas());
    var components = api.getComponents();
    PROBLEMS.forEach((status, text) -> components.addResponse(PROBLEM + status, problem(text)));
    components.addResponse(PROBLEM + "500", problem("Unexpected; incident numbers it"));
    api.getPaths().getPathItems().values().forEach(ApiDescription::describe);
  }

  private static void describe(Map<String, Schema> schemas) {
    var records = new RecordSchemas(schemas);
    RECORDS.forEach(records::complete);
    schemas.forEach(
        (name, schema) -> {
          if (name.startsWith(ListJson.class.getSimpleName())) {
            schema.addRequired("items");
          }
        });
  }

  private static void describe(PathItem path) {
    path.getOperations()
        .forEach(
            (method, operation) -> {
              var changes = method != PathItem.HttpMethod.GET;
              statuses(operation, changes).forEach(status -> addProblem(operation, status));
              operation.addParameter(language());
              if (method == PathItem.HttpMethod.POST) {
                operation.addParameter(key());
              }
              operation.getParameters().forEach(ApiDescription::describe);
            });
  }

  private static List<String> statuses(Operation operation, boolean changes) {
    List<String> statuses = new ArrayList<>(OF_EVERY_OPERATION);
    if (changes) {
      statuses.addAll(OF_CHANGES);
    }
    if (operation.getRequestBody() != null) {
      statuses.addAll(OF_BODIES);
    }
    if (takesVersion(operation)) {
      statuses.addAll(OF_VERSIONS);
    }
    statuses.add("500");
    return statuses;
  }

  private static boolean takesVersion(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(ApiDescription::isVersion);
  }

  private static boolean isVersion(Parameter parameter) {
    return IfMatch.HEADER.equals(parameter.getName());
  }

  private static void describe(Parameter parameter) {
    if (isVersion(parameter)) {
      parameter.description("The ETag of what is changed, as last read");
    }
    var values = ENUMERATIONS.get(parameter.getName());
    if (values != null && isUnresolved(parameter.getSchema())) {
      RecordSchemas.ofEnum(parameter.getSchema(), values);
    }
  }

  private static boolean isUnresolved(Schema schema) {
    var types = schema.getType();
    return types == null || types.contains(Schema.SchemaType.OBJECT);
  }

  private static void addProblem(Operation operation, String status) {
    var reference =
        OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM + status);
    operation.getResponses().addAPIResponse(status, reference);
  }

  private static APIResponse problem(String description) {
    var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
  }

  private static Parameter language() {
    return header(Language.HEADER, "zh (default) or en", text());
  }

  private static Parameter key() {
    return header(
        IdempotencyFilter.KEY,
        "The same key and body are answered again for 24 hours, with Idempotency-Replayed: true",
        text().minLength(1).maxLength(255));
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  private static Parameter header(String name, String description, Schema schema) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(schema);
  }
}
