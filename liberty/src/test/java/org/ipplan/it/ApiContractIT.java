package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What other systems were promised, in {@code api-contract.tsv}: paths and names of members that no
 * change may take away. {@code items.x} is a member of the first item, and there is one.
 */
class ApiContractIT {
  private static final String OF_ITEMS = "items.";

  @TestFactory
  Stream<DynamicTest> everyPathAnswersWithWhatWasPromised() {
    return table()
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row[0], row[1], row[2])));
  }

  private static void check(String path, String name, String members) {
    var address = TableObjects.SHARED.resolve(path);
    var answer = PlanSystem.named(name).get(address).expect(200).json();
    for (var member : members.split(" ", -1)) {
      assertThat(has(answer, member)).as(address + ": " + member + " in " + answer).isTrue();
    }
  }

  private static boolean has(JsonObject answer, String member) {
    if (!member.startsWith(OF_ITEMS)) {
      return answer.containsKey(member);
    }
    var items = answer.getJsonArray("items");
    return !items.isEmpty()
        && items.getJsonObject(0).containsKey(member.substring(OF_ITEMS.length()));
  }

  private static String table() {
    try (InputStream file =
        Objects.requireNonNull(ApiContractIT.class.getResourceAsStream("api-contract.tsv"))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
