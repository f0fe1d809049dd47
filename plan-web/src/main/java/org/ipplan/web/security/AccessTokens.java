package org.ipplan.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Checks access tokens: signature by the provider's published keys, issuer, audience, expiry with
 * 30 seconds of grace. Keys are kept and fetched again when an unknown one appears; a provider that
 * is away for a while does not lock out those who have a token.
 */
@ApplicationScoped
public class AccessTokens {
  private static final Logger LOG = Logger.getLogger(AccessTokens.class.getName());
  private static final int GRACE_SECONDS = 30;

  /** The library's own half second is too short for a provider that has just started. */
  private static final int MILLISECONDS_FOR_KEYS = 5000;

  /** How long tokens already issued are still taken while the provider is away. */
  private static final Duration OUTAGE = Duration.ofHours(1);

  @Inject
  @ConfigProperty(name = "plan.oidc.issuer")
  String issuer;

  @Inject
  @ConfigProperty(name = "plan.oidc.jwks")
  String keys;

  @Inject
  @ConfigProperty(name = "plan.oidc.audience", defaultValue = "plan-api")
  String audience;

  @Inject Claims claims;

  private volatile @Nullable JWTProcessor<SecurityContext> processor;

  /** The caller of a token; empty when the token is not one to trust. */
  public Optional<Caller> caller(String token) {
    try {
      return Optional.of(claims.caller(processor().process(token, null).getClaims()));
    } catch (JWKSetUnavailableException e) {
      LOG.log(Level.WARNING, e, () -> "No keys to check tokens with from " + keys);
      return Optional.empty();
    } catch (ParseException | BadJOSEException | JOSEException e) {
      LOG.log(Level.FINE, "Token refused", e);
      return Optional.empty();
    }
  }

  private JWTProcessor<SecurityContext> processor() {
    var known = processor;
    if (known == null) {
      known = newProcessor();
      processor = known;
    }
    return known;
  }

  private JWTProcessor<SecurityContext> newProcessor() {
    try {
      var retriever = new DefaultResourceRetriever(MILLISECONDS_FOR_KEYS, MILLISECONDS_FOR_KEYS);
      var source =
          JWKSourceBuilder.<SecurityContext>create(URI.create(keys).toURL(), retriever)
              .retrying(true)
              .outageTolerant(OUTAGE.toMillis())
              .build();
      var made = new DefaultJWTProcessor<SecurityContext>();
      made.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, source));
      var expected = new JWTClaimsSet.Builder().issuer(issuer).build();
      var verifier =
          new DefaultJWTClaimsVerifier<SecurityContext>(audience, expected, Set.of("exp", "sub"));
      verifier.setMaxClockSkew(GRACE_SECONDS);
      made.setJWTClaimsSetVerifier(verifier);
      return made;
    } catch (MalformedURLException e) {
      throw new IllegalStateException("plan.oidc.jwks is no address", e);
    }
  }
}
