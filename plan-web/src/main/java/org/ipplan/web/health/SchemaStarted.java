package org.ipplan.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.ipplan.shared.container.SchemaMigration;

/** Started once the schema is migrated. */
@Startup
@ApplicationScoped
public class SchemaStarted implements HealthCheck {
  @EJB SchemaMigration migration;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("schema").status(migration.isDone()).build();
  }
}
