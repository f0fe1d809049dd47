package org.ipplan.it.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An OpenAPI 3.1 document. */
public final class OpenApiDocument {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode root;
  private final NavigableSet<Operation> operations = new TreeSet<>();

  private OpenApiDocument(JsonNode root) {
    this.root = root;
    root.path("paths")
        .properties()
        .forEach(path -> path.getValue().fieldNames().forEachRemaining(m -> add(m, path.getKey())));
  }

  /** Reads a document from its JSON. */
  public static OpenApiDocument of(String json) {
    try {
      return new OpenApiDocument(new ObjectMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The OpenAPI document is no JSON", e);
    }
  }

  private void add(String member, String path) {
    if (METHODS.contains(member)) {
      operations.add(new Operation(member.toUpperCase(Locale.ROOT), path));
    }
  }

  public NavigableSet<Operation> operations() {
    return operations;
  }

  /** Addresses of the servers, as the document has them. */
  public List<String> servers() {
    var urls = new ArrayList<String>();
    root.path("servers").forEach(server -> urls.add(server.path("url").asText()));
    return urls;
  }

  /** The operation that a call is one of. */
  public Optional<Operation> operation(String method, String address) {
    return operations.stream()
        .filter(operation -> operation.isAt(address))
        .min(Comparator.comparing(Operation::variables))
        .map(nearest -> new Operation(method, nearest.path()))
        .filter(operations::contains);
  }

  /** What an operation may answer with a status; missing where the document does not say. */
  JsonNode response(Operation operation, int status) {
    return resolved(of(operation).path("responses").path(Integer.toString(status)));
  }

  /** Whether an operation takes a parameter, be it in the query or in a header. */
  public boolean takes(Operation operation, String parameter) {
    return parameters(operation, parameter).findAny().isPresent();
  }

  /** Whether an operation takes no call without the parameter. */
  public boolean demands(Operation operation, String parameter) {
    return parameters(operation, parameter).anyMatch(known -> known.path("required").asBoolean());
  }

  /** The type of content that an operation takes first; JSON where it takes none. */
  public String takenType(Operation operation) {
    var content = of(operation).path("requestBody").path("content").fieldNames();
    return content.hasNext() ? content.next() : "application/json";
  }

  /** The schema of the JSON that an operation takes, as the document refers to it. */
  public Optional<String> takenSchema(Operation operation) {
    var json = of(operation).path("requestBody").path("content").path("application/json");
    return Optional.of(json.path("schema").path("$ref").asText()).filter(ref -> !ref.isEmpty());
  }

  /** The example of the JSON that an operation takes; missing where there is none. */
  public JsonNode takenExample(Operation operation) {
    return of(operation)
        .path("requestBody")
        .path("content")
        .path("application/json")
        .path("example");
  }

  /** What an operation says under a name, as text; empty where it says nothing. */
  public String said(Operation operation, String member) {
    var value = of(operation).path(member);
    return value.isArray() ? value.path(0).asText() : value.asText();
  }

  /** Names of all members of a format, such as {@code date}. */
  public Set<String> namesOf(String format) {
    Set<String> names = new TreeSet<>();
    root.path("components").path("schemas").forEach(schema -> addNames(schema, format, names));
    return names;
  }

  private static void addNames(JsonNode schema, String format, Set<String> names) {
    schema.path("properties").properties().stream()
        .filter(member -> member.getValue().path("format").asText().equals(format))
        .forEach(member -> names.add(member.getKey()));
  }

  /** The document. */
  public String text() {
    return root.toString();
  }

  private Stream<JsonNode> parameters(Operation operation, String name) {
    return StreamSupport.stream(of(operation).path("parameters").spliterator(), false)
        .filter(known -> known.path("name").asText().equals(name));
  }

  private JsonNode of(Operation operation) {
    return root.path("paths")
        .path(operation.path())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }

  /** The document as text, each object closed against members that it does not name. */
  String strict() {
    var copy = root.deepCopy();
    copy.path("components").path("schemas").forEach(OpenApiDocument::close);
    return copy.toString();
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
  }

  private JsonNode resolved(JsonNode node) {
    var reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : root.at(reference.substring(1));
  }
}
