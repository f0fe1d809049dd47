package org.ipplan.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The OpenID Connect sign-in of the pages; every value is configuration. The definition reads them
 * through expression language from this bean.
 *
 * <p>Nonce and state are used. The platform's mechanism sends no PKCE challenge, and refreshing
 * tokens does not go with the nonce, so the web session lives by its own time-out.
 */
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "#{signIn.issuer}",
    clientId = "#{signIn.clientId}",
    clientSecret = "#{signIn.clientSecret}",
    redirectURI = "${baseURL}/callback",
    redirectToOriginalResource = false,
    useSession = true,
    scope = {"openid", "profile"},
    claimsDefinition =
        @ClaimsDefinition(
            callerNameClaim = "#{signIn.nameClaim}",
            callerGroupsClaim = "#{signIn.groupsClaim}"),
    logout =
        @LogoutDefinition(
            notifyProvider = false,
            redirectURI = "#{signIn.endSession}",
            accessTokenExpiry = false,
            identityTokenExpiry = false),
    jwksConnectTimeout = 5000,
    jwksReadTimeout = 5000)
@Named("signIn")
@ApplicationScoped
public class SignInConfig {
  private static final Logger LOG = Logger.getLogger(SignInConfig.class.getName());

  /** Where the provider sends the browser after sign-out, below the context root. */
  static final String SIGNED_OUT = "/plan/signed-out";

  @Inject
  @ConfigProperty(name = "plan.public.url")
  String publicUrl;

  @Inject
  @ConfigProperty(name = "plan.oidc.issuer")
  String issuer;

  @Inject
  @ConfigProperty(name = "plan.oidc.client-id")
  String clientId;

  @Inject
  @ConfigProperty(name = "plan.oidc.client-secret")
  String clientSecret;

  @Inject
  @ConfigProperty(name = "plan.oidc.name-claim", defaultValue = "preferred_username")
  String nameClaim;

  @Inject
  @ConfigProperty(name = "plan.oidc.groups-claim", defaultValue = "groups")
  String groupsClaim;

  @Inject Instance<OpenIdContext> session;

  public String getIssuer() {
    return issuer;
  }

  public String getClientId() {
    return clientId;
  }

  public String getClientSecret() {
    return clientSecret;
  }

  public String getNameClaim() {
    return nameClaim;
  }

  public String getGroupsClaim() {
    return groupsClaim;
  }

  /**
   * The provider's sign-out address, made when somebody signs out: it ends the provider's session
   * too, which needs the session's own identity token.
   */
  public String getEndSession() {
    var back = publicUrl + SIGNED_OUT;
    try {
      var context = session.get();
      var token = context.getIdentityToken();
      var end = context.getProviderMetadata().getString("end_session_endpoint", "");
      if (token == null || end.isEmpty()) {
        return back;
      }
      return "%s?client_id=%s&id_token_hint=%s&post_logout_redirect_uri=%s"
          .formatted(end, encoded(clientId), token.getToken(), encoded(back));
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "No provider session to end", e);
      return back;
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
