package org.ipplan.shared.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.glassfish.jersey.apache5.connector.Apache5ClientProperties;
import org.glassfish.jersey.apache5.connector.Apache5ConnectorProvider;
import org.glassfish.jersey.apache5.connector.Apache5HttpClientBuilderConfigurator;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.ClientProperties;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.glassfish.jersey.client.RequestEntityProcessing;
import org.jspecify.annotations.Nullable;

/**
 * Calls by the Jersey client over Apache's. No redirect is followed and nothing is tried again
 * here.
 *
 * <p>A call has a client of its own, so that what takes too long as a whole is cut off by closing
 * it: a target that sends one byte now and then would outlast every time-out of a single reading.
 */
@ApplicationScoped
public class OutboundCalls {
  private static final Logger LOG = Logger.getLogger(OutboundCalls.class.getName());

  /** A whole call may take so many times what a part of it may. */
  private static final int PARTS = 3;

  @Inject OutboundSettings settings;
  @Inject TargetAddresses addresses;
  @Inject OutboundTls tls;

  /** Closes connections and calls nobody, so that it needs nothing of the container. */
  private final ScheduledThreadPoolExecutor watch =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            var thread = new Thread(work, "outbound-watch");
            thread.setDaemon(true);
            return thread;
          });

  @PreDestroy
  void stop() {
    watch.shutdownNow();
  }

  /** Makes a call, once. */
  public OutboundAnswer call(OutboundRequest request) {
    var begun = System.nanoTime();
    var cut = new AtomicBoolean();
    var connections = connections(request.key());
    var end =
        watch.schedule(
            () -> {
              cut.set(true);
              connections.close(CloseMode.IMMEDIATE);
            },
            settings.answerWithin().multipliedBy(PARTS).toMillis(),
            TimeUnit.MILLISECONDS);
    var client = client(connections);
    try {
      return answer(sent(client, request), request.mostBytes(), begun);
    } catch (ProcessingException | IOException e) {
      LOG.log(Level.FINE, e, () -> "No answer from a target");
      return OutboundAnswer.failed(cut.get() ? CallFailure.TIMEOUT : failure(e), since(begun));
    } finally {
      end.cancel(false);
      connections.close(CloseMode.IMMEDIATE);
      client.close();
    }
  }

  private static Response sent(Client client, OutboundRequest request) {
    var call = client.target(request.target()).request();
    request.headers().forEach(call::header);
    return request.isGet()
        ? call.get()
        : call.post(Entity.entity(request.body().getBytes(UTF_8), request.contentType()));
  }

  private static OutboundAnswer answer(Response response, int mostBytes, long begun)
      throws IOException {
    var status = response.getStatus();
    var body = body(response, mostBytes);
    if (body.length > mostBytes) {
      return OutboundAnswer.failed(CallFailure.TOO_LARGE, since(begun));
    }
    var tag = response.getHeaderString(HttpHeaders.ETAG);
    return new OutboundAnswer(status, new String(body, UTF_8), tag, null, since(begun));
  }

  /** One byte more than is taken tells that it is too much. */
  private static byte[] body(Response response, int mostBytes) throws IOException {
    if (mostBytes == 0 || !response.hasEntity()) {
      return new byte[0];
    }
    var content = response.readEntity(InputStream.class);
    return content.readNBytes(mostBytes + 1);
  }

  private PoolingHttpClientConnectionManager connections(@Nullable String key) {
    var patience = Timeout.of(settings.answerWithin());
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(settings.proxy().isPresent() ? null : addresses)
        .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls.context(key)))
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(patience)
                .setSocketTimeout(patience)
                .build())
        .build();
  }

  private Client client(PoolingHttpClientConnectionManager connections) {
    var patience = Math.toIntExact(settings.answerWithin().toMillis());
    Apache5HttpClientBuilderConfigurator plain =
        builder ->
            builder
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching();
    var config =
        new ClientConfig()
            .connectorProvider(new Apache5ConnectorProvider())
            .register(plain)
            .property(Apache5ClientProperties.CONNECTION_MANAGER, connections)
            .property(Apache5ClientProperties.DISABLE_COOKIES, true)
            .property(ClientProperties.CONNECT_TIMEOUT, patience)
            .property(ClientProperties.READ_TIMEOUT, patience)
            .property(ClientProperties.FOLLOW_REDIRECTS, false)
            .property(ClientProperties.REQUEST_ENTITY_PROCESSING, RequestEntityProcessing.BUFFERED);
    settings.proxy().ifPresent(proxy -> config.property(ClientProperties.PROXY_URI, proxy));
    return new JerseyClientBuilder().withConfig(config).build();
  }

  private static CallFailure failure(Throwable thrown) {
    return cause(thrown, UnknownHostException.class)
        .map(found -> CallFailure.ADDRESS)
        .or(() -> cause(thrown, SSLException.class).map(found -> CallFailure.TLS))
        .or(() -> cause(thrown, InterruptedIOException.class).map(found -> CallFailure.TIMEOUT))
        .orElse(CallFailure.CONNECTION);
  }

  private static Optional<Throwable> cause(Throwable thrown, Class<? extends Throwable> type) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static long since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun).toMillis();
  }
}
