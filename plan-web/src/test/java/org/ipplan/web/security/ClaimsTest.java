package org.ipplan.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is taken from the claims of a sign-in. */
class ClaimsTest {
  private final Claims claims = new Claims();

  @Test
  void aMailAddressIsTakenUnlessTheProviderSaysNobodyMadeSureOfIt() {
    assertThat(claims.mailAddress(Map.of("email", "chen@example.org")))
        .isEqualTo("chen@example.org");
    assertThat(claims.mailAddress(Map.of("email", "chen@example.org", "email_verified", true)))
        .isEqualTo("chen@example.org");
    assertThat(claims.mailAddress(Map.of("email", "chen@example.org", "email_verified", false)))
        .isNull();
    assertThat(claims.mailAddress(Map.of("sub", "chen"))).isNull();
  }
}
