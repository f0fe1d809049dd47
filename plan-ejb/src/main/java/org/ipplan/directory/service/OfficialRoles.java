package org.ipplan.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;

/**
 * The roles an official was last seen with. The provider says who is what, but only of whom signs
 * in: for somebody absent the last word is this one.
 */
@ApplicationScoped
public class OfficialRoles {
  private static final String OFFICIAL =
      """
      INSERT INTO official (name, display_name_zh, display_name_en, department_code, last_seen_at)
      VALUES (:name, :name, :name,
        (SELECT code FROM department WHERE code = cast(:department as text)), :now)
      ON CONFLICT (name) DO UPDATE
        SET department_code = excluded.department_code, last_seen_at = excluded.last_seen_at
      """;

  private static final String GONE =
      "DELETE FROM official_role WHERE official = :name AND role NOT IN (:roles)";

  private static final String HAS =
      """
      INSERT INTO official_role (official, role) VALUES (:name, :role) ON CONFLICT DO NOTHING
      """;

  @Inject EntityManager entityManager;

  /** Replaces what is known of an official by what the sign-in says now. */
  public void keep(Caller signedIn) {
    entityManager
        .createNativeQuery(OFFICIAL)
        .setParameter("name", signedIn.name())
        .setParameter("department", signedIn.department())
        .setParameter("now", Clock.systemUTC().instant())
        .executeUpdate();
    keep(signedIn.name(), signedIn.roles());
  }

  /** Replaces the roles of an official whom the directory knows. */
  void keep(String official, Collection<Role> held) {
    var groups = held.stream().filter(role -> !role.isScope()).map(Role::group).toList();
    entityManager
        .createNativeQuery(GONE)
        .setParameter("name", official)
        .setParameter("roles", groups)
        .executeUpdate();
    for (String group : groups) {
      entityManager
          .createNativeQuery(HAS)
          .setParameter("name", official)
          .setParameter("role", group)
          .executeUpdate();
    }
  }

  /** The roles of an official that a substitute may act with. */
  Set<Role> toHandOn(String official) {
    @SuppressWarnings("unchecked")
    Stream<String> groups =
        entityManager
            .createNativeQuery(
                "SELECT role FROM official_role WHERE official = :name", String.class)
            .setParameter("name", official)
            .getResultStream();
    return groups
        .flatMap(group -> Role.ofGroup(group).stream())
        .filter(Role::isSubstitutable)
        .collect(Collectors.toUnmodifiableSet());
  }
}
