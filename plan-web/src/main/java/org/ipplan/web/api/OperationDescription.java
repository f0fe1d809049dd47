package org.ipplan.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.ipplan.exchange.DeliveryState;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.TaskState;
import org.ipplan.supervision.DeliveryConfidence;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.web.idempotency.IdempotencyFilter;
import org.ipplan.web.security.ActingForFilter;
import org.ipplan.web.sharing.SharingFilter;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;

/**
 * Adds to an operation what all of its kind have in common: the problems it may answer with, the
 * language, the version and the key a request may carry, and the headers of an answer.
 */
final class OperationDescription {
  /** Begins the names of the problems among the components; the status ends them. */
  static final String PROBLEM = "Problem";

  private static final List<String> OF_EVERY_OPERATION = List.of("400", "401", "403", "404", "429");
  private static final String JSON = "application/json";

  /** Headers of every answer that was counted. */
  private static final Map<String, String> QUOTA =
      new TreeMap<>(
          Map.of(
              "RateLimit-Policy", "The caller's quotas: requests (q) in so many seconds (w)",
              "RateLimit", "What is left of them (r), and seconds to wait for more (t)"));

  private static final List<String> OF_CHANGES = List.of("409", "422");
  private static final List<String> OF_BODIES = List.of("413", "415");
  private static final List<String> OF_VERSIONS = List.of("412", "428");

  /** Query parameters that take the values of an enumeration. */
  private static final Map<String, Class<?>> ENUMERATIONS =
      Map.of(
          "agencyKind", AgencyKind.class,
          "confidence", DeliveryConfidence.class,
          "deliveryState", DeliveryState.class,
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
              "AnnualReport",
              "Appraisal",
              "Assignment",
              "CalendarYear",
              "AbnormalFiling",
              "ChangeRequest",
              "CoSignature",
              "Copy",
              "CreditApplication",
              "CreditCase",
              "Delivery",
              "DepartmentSettings",
              "EscalationLadder",
              "EvaluationAppeal",
              "EvaluationRound",
              "EvaluationScheme",
              "Finding",
              "FindingObjection",
              "Handover",
              "Import",
              "IndicatorObservation",
              "IndicatorTarget",
              "Inspection",
              "Job",
              "Lineage",
              "ListingWorksheet",
              "MatchDecision",
              "MeasureApplier",
              "MeasureOrder",
              "Milestone",
              "NotificationSettings",
              "PaperTemplate",
              "Period",
              "Advice",
              "Plan",
              "Propagation",
              "Recipient",
              "Report",
              "Rhythm",
              "RuleSet",
              "SubTask",
              "Subscription",
              "ConnectedSystem",
              "SystemConnection",
              "SystemFeed",
              "SystemWarning",
              "Subject",
              "SubjectRecord",
              "Slip",
              "Substitution",
              "Target",
              "Task",
              "TypicalCase")
          .map(name -> "#/components/schemas/" + name)
          .collect(Collectors.toSet());

  private OperationDescription() {}

  /**
   * Completes the operations of a path.
   *
   * @param path from the base
   */
  static void describe(String path, PathItem item) {
    item.getOperations()
        .forEach(
            (method, operation) -> {
              operation.setOperationId(OperationName.of(method, path));
              var changes = method != PathItem.HttpMethod.GET;
              statuses(operation, changes).forEach(status -> addProblem(operation, status));
              operation.addParameter(language());
              operation.addParameter(actingFor());
              if (method == PathItem.HttpMethod.POST) {
                operation.addParameter(key());
              }
              if (!changes) {
                describeReading(operation);
              }
              operation.getParameters().forEach(OperationDescription::describe);
              operation.getResponses().getAPIResponses().forEach(OperationDescription::describe);
            });
  }

  /** Adds what operations without a token have in common. */
  static void describePublic(PathItem path) {
    path.getOperations().values().forEach(operation -> operation.setSecurity(List.of()));
  }

  /** What is read can be read under a condition; files are not tagged. */
  private static void describeReading(Operation operation) {
    operation.addParameter(purpose());
    operation.addParameter(actingUser());
    var read = operation.getResponses().getAPIResponse("200");
    if (read != null && read.getContent() != null && read.getContent().hasMediaType(JSON)) {
      operation.addParameter(
          header(
              "If-None-Match",
              "ETag of the answer the caller has; 304 where it is the same",
              text()));
      read.addHeader("ETag", header("Tag of what the answer says, for If-None-Match"));
      operation
          .getResponses()
          .addAPIResponse("304", OASFactory.createAPIResponse().description("The caller has it"));
    }
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
      response.addHeader("ETag", header("Version, for If-Match and If-None-Match"));
    }
    if (status.startsWith("2")) {
      QUOTA.forEach((name, text) -> response.addHeader(name, header(text)));
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

  private static Parameter purpose() {
    return header(
        SharingFilter.PURPOSE,
        "Id of the purpose a system reads for; recorded, and Plan-Receipt of the answer numbers the"
            + " record",
        text().maxLength(64));
  }

  private static Parameter actingUser() {
    return header(
        SharingFilter.ACTING_USER, "Who asks in the other system; recorded", text().maxLength(100));
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
