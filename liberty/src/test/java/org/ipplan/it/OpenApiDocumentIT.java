package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

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
}
