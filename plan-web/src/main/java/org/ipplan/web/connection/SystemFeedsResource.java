package org.ipplan.web.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.connection.FeedDetails;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FeedRunService;
import org.ipplan.connection.FeedService;
import org.ipplan.web.quota.Heavy;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** What a system brings, and how it is read. */
@RequestScoped
@Path("connected-systems/{code}/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connected systems")
public class SystemFeedsResource {
  /** What longer bodies are refused for, before they come here. */
  private static final int MOST_BYTES = 1024 * 1024;

  @EJB ConnectedSystemService systems;
  @EJB FeedService feeds;
  @EJB FeedRunService runs;
  @Inject Language language;

  @GET
  @Operation(summary = "Feeds of a system, by code")
  public ListJson<SystemFeedJson> list(@PathParam("code") String code) {
    return ListJson.whole(systems.get(code).feeds(), feed -> SystemFeedJson.of(code, feed));
  }

  @GET
  @Path("{feed}")
  @Operation(summary = "A feed with its mapping, and how it does")
  @APIResponseSchema(SystemFeedJson.class)
  public Response get(@PathParam("code") String code, @PathParam("feed") String feed) {
    return answer(code, feeds.get(code, feed));
  }

  @PUT
  @Path("{feed}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set a feed up, or make one",
      description =
          "By a system administrator, while the system is not connected. The mapping must read the"
              + " sample without a fault. If-Match is left out where the feed is new.")
  @APIResponseSchema(SystemFeedJson.class)
  public Response put(
      @PathParam("code") String code,
      @PathParam("feed") String feed,
      @Parameter(description = "Version of the feed; none where it is new")
          @HeaderParam(IfMatch.HEADER)
          @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewSystemFeedJson body) {
    var version = ifMatch == null ? null : (Long) IfMatch.version(ifMatch);
    return answer(code, feeds.put(code, feed, version, NewSystemFeedJson.asked(body)));
  }

  @POST
  @Path("{feed}/tries")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Read a sample answer by a mapping",
      description = "Shows each item as read, with the faults of its fields; changes nothing.")
  @APIResponseSchema(TryResultJson.class)
  public TryResultJson tries(
      @PathParam("code") String code,
      @PathParam("feed") String feed,
      @RequestBody(required = true) @Nullable FeedTryJson body) {
    var wanted = Inputs.require("mapping", body);
    var kind = Objects.requireNonNullElseGet(wanted.kind(), () -> kind(code, feed));
    var mapping = FeedMappingJson.asked(wanted.mapping());
    var sample = Inputs.require("sample", wanted.sample());
    return TryResultJson.of(feeds.tryOn(code, kind, mapping, sample), language);
  }

  private FeedKind kind(String code, String feed) {
    return feeds.get(code, feed).setUp().kind();
  }

  @POST
  @Path("{feed}/tests")
  @Heavy
  @Operation(
      summary = "Call the feed's address once",
      description =
          "By a system administrator. Shows what came back and how it reads; nothing is taken in. Of"
              + " a feed that is posted, its sample is read.")
  @APIResponseSchema(TryResultJson.class)
  public TryResultJson test(@PathParam("code") String code, @PathParam("feed") String feed) {
    return TryResultJson.of(feeds.test(code, feed), language);
  }

  @POST
  @Path("{feed}/messages")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Post what a system has to tell",
      description =
          "As the system writes it, read by the feed's mapping. Only the client that is bound to the"
              + " system may. The same reference again is the same item; with other content it is a"
              + " correction. One bad item stops no other: see what was refused in the answer and"
              + " under /errors.")
  @APIResponseSchema(FeedRunJson.class)
  public FeedRunJson message(
      @PathParam("code") String code,
      @PathParam("feed") String feed,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(type = SchemaType.OBJECT)))
          InputStream body)
      throws IOException {
    var message = new String(body.readNBytes(MOST_BYTES), UTF_8);
    return FeedRunJson.of(runs.bring(code, feed, message));
  }

  private static Response answer(String code, FeedDetails details) {
    return Answers.ok(SystemFeedJson.of(code, details), details.version());
  }
}
