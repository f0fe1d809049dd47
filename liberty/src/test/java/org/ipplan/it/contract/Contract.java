package org.ipplan.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.oas.OpenApi31;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the OpenAPI document promises. An answer keeps to it when its status, its headers and its
 * type are documented and its body has the form of the schema, without members the schema does not
 * name.
 */
public final class Contract {
  private static final String NAME = "https://plan.test/openapi.json";
  private static final String PROBLEM = "#/components/schemas/Problem";
  private static final String PROBLEM_TYPE = "application/problem+json";

  private final OpenApiDocument document;
  private final JsonSchemaFactory schemas;
  private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();

  public Contract(OpenApiDocument document) {
    this.document = document;
    var dialect = OpenApi31.getInstance();
    this.schemas =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory ->
                factory
                    .metaSchema(dialect)
                    .defaultMetaSchemaIri(dialect.getIri())
                    .schemaLoaders(loaders -> loaders.schemas(Map.of(NAME, document.strict()))));
  }

  public OpenApiDocument document() {
    return document;
  }

  /** Fails when an answer is not what the document promises. */
  public void check(Exchange exchange) {
    var operation = document.operation(exchange.method(), exchange.address());
    if (operation.isPresent()) {
      check(exchange, document.response(operation.get(), exchange.status()));
    } else {
      // 401 comes first, wherever the call goes
      assertThat(exchange.status()).as(exchange + " is not documented").isIn(401, 404, 405);
      checkType(exchange, PROBLEM_TYPE);
      checkBody(exchange, PROBLEM);
    }
  }

  private void check(Exchange exchange, JsonNode response) {
    assertThat(response.isMissingNode()).as(exchange + ": status not documented").isFalse();
    response
        .path("headers")
        .fieldNames()
        .forEachRemaining(
            header -> assertThat(exchange.headers()).as(exchange + ": " + header).accepts(header));
    var content = response.path("content");
    if (content.isEmpty()) {
      assertThat(exchange.body()).as(exchange + ": no body documented").isEmpty();
    } else {
      checkContent(exchange, content);
    }
  }

  private void checkContent(Exchange exchange, JsonNode content) {
    var documented = content.properties().iterator().next();
    checkType(exchange, documented.getKey());
    var reference = documented.getValue().path("schema").path("$ref").asText();
    if (!documented.getKey().equals("*/*")) {
      checkBody(exchange, reference);
    }
  }

  private static void checkType(Exchange exchange, String documented) {
    if (!documented.equals("*/*")) {
      assertThat(exchange.mediaType()).as(exchange + ": type").isEqualTo(documented);
    }
  }

  private void checkBody(Exchange exchange, String reference) {
    assertThat(faults(reference, exchange.body())).as(exchange + " against " + reference).isEmpty();
  }

  /** What speaks against some JSON being of a schema of the document. */
  public Set<?> faults(String reference, String json) {
    return known.computeIfAbsent(reference, this::schema).validate(json, InputFormat.JSON);
  }

  private JsonSchema schema(String reference) {
    var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return schemas.getSchema(SchemaLocation.of(NAME + reference), config);
  }
}
