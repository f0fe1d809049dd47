package org.ipplan.shared.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.SchemaValidationException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.ipplan.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class SchemaMigrationTest {

  @Test
  void anEmptyDatabaseGetsTheSchemaTheEntitiesFit() throws SchemaValidationException {
    var database = TestDatabase.migrated();

    try (var entities = entityManagerFactory(database)) {
      entities.getSchemaManager().validate();
    }
    assertThat(database.number("select count(*) from flyway_schema_history where not success"))
        .isZero();
  }

  @Test
  void aDatabaseFilledByTheVersionBeforeKeepsItsRows() {
    var database = TestDatabase.empty();
    migrateTo(database, versionBeforeLast(database));
    fill(database);

    SchemaMigration.flyway(database.asOwner(), "plan_app").migrate();

    assertThat(database.number("select count(*) from department where code = 'ccpd'")).isOne();
    assertThat(database.number("select count(*) from task where number = 50")).isOne();
  }

  @Test
  void migratingTwiceChangesNothing() {
    var database = TestDatabase.migrated();

    var again = SchemaMigration.flyway(database.asOwner(), "plan_app").migrate();

    assertThat(again.migrationsExecuted).isZero();
  }

  @Test
  void theApplicationMayAddToTheTrailButNeverChangeIt() {
    var database = TestDatabase.migrated();
    database.execute(
        "insert into audit_record (at, business_on, actor, roles, action, object_type, object_id,"
            + " visibility, outcome) values (now(), current_date, 'a', '', 'x', 'y', 'z', 'OPEN',"
            + " 'DONE')");

    for (var forbidden :
        new String[] {
          "update audit_record set actor = 'b'", "delete from audit_record", "truncate audit_record"
        }) {
      assertThatThrownBy(() -> database.execute(forbidden))
          .hasRootCauseMessage("ERROR: permission denied for table audit_record");
    }
    assertThatThrownBy(() -> database.execute("create table mine (id int)"))
        .hasMessageContaining("permission denied");
  }

  /** The first version when there is only one. */
  private static MigrationVersion versionBeforeLast(TestDatabase database) {
    var all = SchemaMigration.flyway(database.asOwner(), "plan_app").info().all();
    return all[Math.max(0, all.length - 2)].getVersion();
  }

  private static void migrateTo(TestDatabase database, MigrationVersion version) {
    Flyway.configure()
        .configuration(SchemaMigration.flyway(database.asOwner(), "plan_app").getConfiguration())
        .target(version)
        .load()
        .migrate();
  }

  private static void fill(TestDatabase database) {
    database.execute(
        "insert into department (code, name_zh, name_en, kind, sort_order)"
            + " values ('ccpd', '中央宣传部', 'Central Propaganda Department', 'DEPARTMENT', 1)",
        "insert into plan_version (id, year, number, state, source_hash, imported_by, imported_at)"
            + " values ('00000000-0000-0000-0000-000000000001', 2024, 1, 'DRAFT', 'h', 'li', now())",
        "insert into task (id, plan_version_id, year, number, label, title_en, mode, open_ended,"
            + " due_on, state) values (gen_random_uuid(), '00000000-0000-0000-0000-000000000001',"
            + " 2024, 50, '50', 'Credit', 'SHARED', false, '2024-12-31', 'DRAFT')");
  }

  private static EntityManagerFactory entityManagerFactory(TestDatabase database) {
    return Persistence.createEntityManagerFactory(
        "plan",
        Map.of(
            "jakarta.persistence.transactionType",
            "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource",
            database.asApplication()));
  }
}
