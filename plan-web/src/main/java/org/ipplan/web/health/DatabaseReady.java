package org.ipplan.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
  private static final int SECONDS = 2;

  @Resource(lookup = "jdbc/plan")
  private DataSource database;

  @Override
  public HealthCheckResponse call() {
    try (var connection = database.getConnection()) {
      return HealthCheckResponse.named("database").status(connection.isValid(SECONDS)).build();
    } catch (SQLException e) {
      return HealthCheckResponse.named("database").down().build();
    }
  }
}
