package org.ipplan.shared.container;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.SchemaValidationException;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the version this application needs, before anything else uses it, and checks
 * that the entities fit. Members that start together wait for the first one.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Lock(LockType.READ)
public class SchemaMigration {
  /** Schema of every table of the product. */
  public static final String SCHEMA = "ipplan";

  private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

  @Resource(lookup = "jdbc/planOwner")
  private DataSource owner;

  @PersistenceUnit(unitName = "plan")
  private EntityManagerFactory entities;

  /** The role the application connects with; the migration grants it what it may do. */
  @Inject
  @ConfigProperty(name = "plan.db.app.user", defaultValue = "plan_app")
  String applicationRole;

  private volatile boolean done;

  /** Whether the schema is ready for use. */
  public boolean isDone() {
    return done;
  }

  @PostConstruct
  void migrate() {
    var result = flyway(owner, applicationRole).migrate();
    LOG.info(() -> "Schema " + SCHEMA + " is at version " + result.targetSchemaVersion);
    validate();
    done = true;
  }

  /** The migration of a data source whose user owns the database. */
  public static Flyway flyway(DataSource owner, String applicationRole) {
    return Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(owner)
        .schemas(SCHEMA)
        .createSchemas(true)
        .placeholders(Map.of("appRole", applicationRole))
        // this server's class loader finds the folder by the empty file flyway.location in it
        .locations("classpath:db/migration")
        .failOnMissingLocations(true)
        .load();
  }

  private void validate() {
    try {
      entities.getSchemaManager().validate();
    } catch (SchemaValidationException e) {
      throw new IllegalStateException("The entities do not fit the schema", e);
    }
  }
}
