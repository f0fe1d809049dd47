package org.ipplan.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import java.util.List;
import org.ipplan.directory.DirectoryService;
import org.ipplan.directory.OfficialDetails;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is in the directory, and what their last sign-in said of their work. */
class OfficialsScenarioTest {
  private static Product product;

  @BeforeAll
  static void start() {
    product = Product.start().withDirectory();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void workOnATaskIsForTheDepartmentsPeopleNotForItsCreditStaff() {
    assertThat(workers()).contains("wang.cnipa", "zhao.cnipa").doesNotContain("sun.credit");
  }

  @Test
  void whoHasNotSignedInYetMayBeGivenWork() {
    product
        .database()
        .execute(
            "INSERT INTO official (name, display_name_zh, display_name_en, department_code)"
                + " SELECT 'new.cnipa', '新人', 'New', department_code FROM official"
                + " WHERE name = 'wang.cnipa'");

    assertThat(workers()).contains("new.cnipa");
  }

  private static List<String> workers() {
    return product
        .as(WANG_CNIPA, DirectoryService.class, d -> d.officials(WANG_CNIPA.department()))
        .stream()
        .filter(OfficialDetails::worksOnTasks)
        .map(OfficialDetails::name)
        .toList();
  }
}
