package org.ipplan.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The base of every REST path. */
@ApplicationPath(RestApplication.BASE)
@OpenAPIDefinition(
    info =
        @Info(
            title = "IP powerhouse plan",
            version = "1",
            description =
                "Hands out, follows and assesses the tasks of the yearly plan. Errors are problems"
                    + " of RFC 9457; texts come in the language of Accept-Language, Chinese by"
                    + " default. A caller may send X-Request-Id; every answer carries one."),
    components =
        @Components(
            securitySchemes =
                @SecurityScheme(
                    securitySchemeName = RestApplication.BEARER,
                    type = SecuritySchemeType.HTTP,
                    scheme = "bearer",
                    bearerFormat = "JWT",
                    description = "Access token of the sign-in provider")),
    servers =
        @Server(
            url = RestApplication.SERVER,
            description = "The base, at the address where this description was read"),
    security = @SecurityRequirement(name = RestApplication.BEARER))
public class RestApplication extends Application {
  /** Below the context root. */
  public static final String BASE = "/api/v1";

  /**
   * The base as the description names it: relative, because the server behind a proxy does not know
   * the address that callers use. The EAR fixes the context root.
   */
  public static final String SERVER = "/plan" + BASE;

  /** Name of the security scheme. */
  public static final String BEARER = "bearer";
}
