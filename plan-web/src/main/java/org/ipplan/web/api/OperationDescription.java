package org.ipplan.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.ipplan.agency.AgencyKind;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.TermUnit;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.TaskState;
import org.ipplan.supervision.DeliveryConfidence;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.web.idempotency.IdempotencyFilter;
import org.ipplan.web.security.ActingForFilter;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;

/**
 * Adds to an operation what all of its kind have in common: the problems it may answer with, the
 * language, the version and the key a request may carry, and the headers of an answer.
 */
final class OperationDescription {
  /** Begins the names of the problems among the components; the status ends them. */
  static final String PROBLEM = "Problem";

  private static final List<String> OF_EVERY_OPERATION = List.of("400", "401", "403", "404");
  private static final List<String> OF_CHANGES = List.of("409", "422");
  private static final List<String> OF_BODIES = List.of("413", "415");
  private static final List<String> OF_VERSIONS = List.of("412", "428");

  /** Query parameters that take the values of an enumeration. */
  private static final Map<String, Class<?>> ENUMERATIONS =
      Map.of(
          "agencyKind", AgencyKind.class,
          "confidence", DeliveryConfidence.class,
          "kind", WorklistItem.Kind.class,
          "light", Light.class,
          "purpose", TermPurpose.class,
          "relation", LineageEntry.Relation.class,
          "role", AssignmentRole.class,
          "state", TaskState.class,
          "unit", TermUnit.class);

  /** Schemas of single resources that carry a version. */
  private static final Set<String> VERSIONED =
      Stream.of(
              "AddedMeasure",
              "AgencyApplication",
              "AgencyEvent",
              "Appraisal",
              "Assignment",
              "CalendarYear",
              "AbnormalFiling",
              "ChangeRequest",
              "CoSignature",
              "Copy",
              "CreditApplication",
              "CreditCase",
              "DepartmentSettings",
              "EscalationLadder",
              "Finding",
              "FindingObjection",
              "Import",
              "Inspection",
              "Job",
              "Lineage",
              "ListingWorksheet",
              "MeasureApplier",
              "MeasureOrder",
              "Milestone",
              "NotificationSettings",
              "PaperTemplate",
              "Period",
              "Plan",
              "Propagation",
              "Recipient",
              "Report",
              "Rhythm",
              "RuleSet",
              "SubTask",
              "Subject",
              "SubjectRecord",
              "Slip",
              "Substitution",
              "Target",
              "Task")
          .map(name -> "#/components/schemas/" + name)
          .collect(Collectors.toSet());

  private OperationDescription() {}

  /** Completes the operations of a path. */
  static void describe(PathItem path) {
    path.getOperations()
        .forEach(
            (method, operation) -> {
              var changes = method != PathItem.HttpMethod.GET;
              statuses(operation, changes).forEach(status -> addProblem(operation, status));
              operation.addParameter(language());
              operation.addParameter(actingFor());
              if (method == PathItem.HttpMethod.POST) {
                operation.addParameter(key());
              }
              operation.getParameters().forEach(OperationDescription::describe);
              operation.getResponses().getAPIResponses().forEach(OperationDescription::describe);
            });
  }

  /** Adds what operations without a token have in common. */
  static void describePublic(PathItem path) {
    path.getOperations()
        .values()
        .forEach(
            operation -> {
              operation.setSecurity(List.of());
              addProblem(operation, "429");
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
        && operation.getParameters().stream().anyMatch(OperationDescription::isVersion);
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

  private static void describe(String status, APIResponse response) {
    if (status.equals("201") || status.equals("202")) {
      response.addHeader("Location", header("Path of what was created, from the base"));
    }
    if (isVersioned(response)) {
      response.addHeader("ETag", header("Version, for If-Match"));
    }
  }

  private static boolean isVersioned(APIResponse response) {
    return response.getContent() != null
        && response.getContent().getMediaTypes().values().stream()
            .map(MediaType::getSchema)
            .anyMatch(
                schema -> schema != null && VERSIONED.contains(String.valueOf(schema.getRef())));
  }

  private static Header header(String description) {
    return OASFactory.createHeader().description(description).schema(text());
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

  private static Parameter language() {
    return header(Language.HEADER, "zh (default) or en", text());
  }

  private static Parameter actingFor() {
    return header(
        ActingForFilter.HEADER,
        "Sign-in name of an absent official whom the caller stands in for today; the request is then"
            + " made with the absent official's department and roles, and the trail says so. 403"
            + " substitution.not-in-force where the caller is not the substitute.",
        text());
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
