package org.ipplan.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Turns a token's claims into a caller: name, roles from groups, scopes, department.
 *
 * <p>The department is the claim {@code department}, or a group {@code dept:<code>} where a
 * provider cannot issue the claim. Scopes come from {@code scope}, or from groups of the same
 * names.
 */
@ApplicationScoped
public class Claims {
  private static final String DEPARTMENT_GROUP = "dept:";

  @Inject SignInConfig config;

  /** The caller of these claims. Unknown groups mean nothing. */
  public Caller caller(Map<String, Object> claims) {
    var groups = strings(claims.get(config.getGroupsClaim()));
    var scopes = words(claims.get("scope"));
    var roles =
        Stream.concat(groups.stream(), scopes.stream())
            .flatMap(group -> Role.ofGroup(group).stream())
            .collect(Collectors.toSet());
    return new Caller(name(claims), roles, department(claims, groups));
  }

  /**
   * The mail address of these claims (OpenID Connect Core 1.0, 5.1); null where there is none, or
   * the provider says that nobody made sure of it.
   */
  public @Nullable String mailAddress(Map<String, Object> claims) {
    var address = claims.get("email");
    return address == null || "false".equals(plain(claims.get("email_verified")))
        ? null
        : plain(address);
  }

  private String name(Map<String, Object> claims) {
    var name = claims.getOrDefault(config.getNameClaim(), claims.get("sub"));
    return String.valueOf(name);
  }

  private static @Nullable String department(Map<String, Object> claims, Set<String> groups) {
    return Optional.ofNullable(claims.get("department"))
        .flatMap(claim -> strings(claim).stream().findFirst())
        .filter(code -> !code.isBlank())
        .or(
            () ->
                groups.stream()
                    .filter(group -> group.startsWith(DEPARTMENT_GROUP))
                    .map(group -> group.substring(DEPARTMENT_GROUP.length()))
                    .sorted()
                    .findFirst())
        .orElse(null);
  }

  private static Set<String> strings(@Nullable Object claim) {
    if (claim instanceof Collection<?> values) {
      return values.stream().map(Claims::plain).collect(Collectors.toCollection(HashSet::new));
    }
    return claim == null ? Set.of() : Set.of(plain(claim));
  }

  private static List<String> words(@Nullable Object claim) {
    if (claim instanceof Collection<?> values) {
      return values.stream().map(Claims::plain).toList();
    }
    return claim == null ? List.of() : List.of(plain(claim).split(" "));
  }

  private static String plain(@Nullable Object value) {
    return value instanceof jakarta.json.JsonString json ? json.getString() : String.valueOf(value);
  }
}
