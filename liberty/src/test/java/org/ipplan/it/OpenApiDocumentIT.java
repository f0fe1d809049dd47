package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Optional;
import org.ipplan.it.contract.Application;
import org.ipplan.it.contract.OpenApiDocument;
import org.junit.jupiter.api.Test;

/** The description at {@code /openapi} is whole: nothing is missing, nothing is made up. */
class OpenApiDocumentIT {
  private final OpenApiDocument document = PlanSystem.contract().document();

  @Test
  void itNamesEveryOperationOfTheApplicationAndNoOther() {
    assertThat(document.operations()).containsExactlyElementsOf(Application.operations());
  }

  @Test
  void itsServerIsFoundFromWhereItWasRead() {
    assertThat(document.servers()).containsExactly(PlanSystem.BASE);
  }

  @Test
  void everyOperationHasARowInTheTableOfWhoMayDoWhat() {
    var asked =
        WhoMayDoWhat.rows().stream()
            .map(row -> document.operation(row.method(), row.address()))
            .flatMap(Optional::stream);

    assertThat(asked).containsAll(document.operations());
  }

  @Test
  void everyRowOfTheTableIsAnOperation() {
    assertThat(WhoMayDoWhat.rows())
        .allSatisfy(row -> assertThat(document.operation(row.method(), row.address())).isPresent());
  }

  @Test
  void everyBodyOfJsonHasAnExampleOfItsSchema() {
    assertThat(document.operations())
        .filteredOn(operation -> document.takenSchema(operation).isPresent())
        .allSatisfy(
            operation -> {
              var example = document.takenExample(operation);
              assertThat(example.isObject()).as(operation + " has an example").isTrue();
              var schema = document.takenSchema(operation).orElseThrow();
              assertThat(PlanSystem.contract().faults(schema, example.toString()))
                  .as(operation.toString())
                  .isEmpty();
            });
  }

  @Test
  void theDocumentIsValid() {
    var options = new ParseOptions();
    options.setResolve(true);

    var read = new OpenAPIV3Parser().readContents(document.text(), List.of(), options);

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
  }

  @Test
  void everyOperationHasANameOfItsOwnASummaryAndAPlaceAmongTheRest() {
    assertThat(document.operations())
        .allSatisfy(
            operation -> {
              assertThat(document.said(operation, "summary")).as(operation.toString()).isNotBlank();
              assertThat(document.said(operation, "tags")).as(operation.toString()).isNotBlank();
            });
    assertThat(document.operations().stream().map(each -> document.said(each, "operationId")))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @Test
  void instantsEndInAtAndDaysDoNot() {
    assertThat(document.namesOf("date")).isNotEmpty().noneMatch(name -> name.endsWith("At"));
    assertThat(document.namesOf("date-time"))
        .isNotEmpty()
        .allMatch(name -> name.matches("at|.*At|.*Since|knownOn"));
  }
}
