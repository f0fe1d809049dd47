package org.ipplan.it.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The check of answers finds what it is for; it needs no server. */
class ContractIT {
  private static final String DOCUMENT =
      """
      {"openapi": "3.1.0",
       "paths": {
         "/things/{id}": {"get": {"responses": {
           "200": {
             "headers": {"ETag": {"schema": {"type": "string"}}},
             "content": {"application/json": {
               "schema": {"$ref": "#/components/schemas/Thing"}}}},
           "404": {"$ref": "#/components/responses/Problem404"}}}},
         "/things/latest": {"delete": {"responses": {"204": {"description": "Gone"}}}}},
       "components": {
         "responses": {"Problem404": {"content": {"application/problem+json": {
           "schema": {"$ref": "#/components/schemas/Problem"}}}}},
         "schemas": {
           "Problem": {"type": "object", "properties": {"code": {"type": "string"}},
             "required": ["code"]},
           "Thing": {"type": "object", "required": ["on"],
             "properties": {"on": {"type": "string", "format": "date"}}}}}}
      """;

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  private final Contract contract = new Contract(OpenApiDocument.of(DOCUMENT));

  @Test
  void whatIsAsDocumentedPasses() {
    assertThatCode(() -> thing("{\"on\": \"2024-02-07\"}")).doesNotThrowAnyException();
    assertThatCode(() -> answered(404, PROBLEM, "{\"code\": \"thing.gone\"}"))
        .doesNotThrowAnyException();
  }

  @Test
  void aStatusThatIsNotDocumentedFails() {
    fails(() -> answered(409, PROBLEM, "{\"code\": \"thing.busy\"}"), "status not documented");
  }

  @Test
  void aDocumentedHeaderThatIsMissingFails() {
    fails(
        () -> contract.check(exchange("GET", "/things/1", 200, JSON, "{\"on\": \"2024-02-07\"}")),
        "ETag");
  }

  @Test
  void anotherTypeFails() {
    fails(() -> answered(404, JSON, "{\"code\": \"thing.gone\"}"), PROBLEM);
  }

  @Test
  void aMissingAWrongAndAnUndocumentedMemberFail() {
    fails(() -> thing("{}"), "required");
    fails(() -> thing("{\"on\": \"yesterday\"}"), "date");
    fails(() -> thing("{\"on\": \"2024-02-07\", \"secret\": 1}"), "secret");
  }

  @Test
  void aBodyWhereNoneIsDocumentedFails() {
    fails(
        () -> contract.check(exchange("DELETE", "/things/latest", 204, JSON, "{}")),
        "no body documented");
  }

  @Test
  void whatTheDocumentDoesNotKnowIsRefusedWithAProblem() {
    fails(() -> contract.check(exchange("GET", "/nothing", 200, JSON, "{}")), "not documented");
    assertThatCode(
            () ->
                contract.check(
                    exchange("PUT", "/things/1?x=y", 405, PROBLEM, "{\"code\": \"no\"}")))
        .doesNotThrowAnyException();
  }

  private void thing(String body) {
    contract.check(new Exchange("GET", "/things/1", 200, JSON, Set.of("ETag")::contains, body));
  }

  private void answered(int status, String type, String body) {
    contract.check(exchange("GET", "/things/1", status, type, body));
  }

  private static Exchange exchange(
      String method, String path, int status, String type, String body) {
    return new Exchange(method, path, status, type, header -> false, body);
  }

  private static void fails(Runnable check, String reason) {
    assertThatThrownBy(check::run).isInstanceOf(AssertionError.class).hasMessageContaining(reason);
  }
}
