package org.ipplan.exchange.service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import java.io.InterruptedIOException;
import java.net.URI;
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
import org.ipplan.exchange.DeliveryFailure;
import org.ipplan.exchange.domain.CloudEvent;
import org.ipplan.exchange.domain.Courier;
import org.ipplan.exchange.domain.Outcome;

/**
 * Posts by the Jersey client over Apache's. No redirect is followed, nothing is tried again here,
 * and of an answer nothing is read but its status.
 *
 * <p>A call has a client of its own, so that what takes too long as a whole is cut off by closing
 * it: a target that sends one byte now and then would outlast every time-out of a single reading.
 */
@ApplicationScoped
public class HttpCourier implements Courier {
  private static final Logger LOG = Logger.getLogger(HttpCourier.class.getName());

  /** A whole call may take so many times what a part of it may. */
  private static final int PARTS = 3;

  @Inject Settings settings;
  @Inject TargetAddresses addresses;
  @Inject OutboundTls tls;

  /** Closes connections and calls nobody, so that it needs nothing of the container. */
  private final ScheduledThreadPoolExecutor watch =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            var thread = new Thread(work, "exchange-watch");
            thread.setDaemon(true);
            return thread;
          });

  @PreDestroy
  void stop() {
    watch.shutdownNow();
  }

  @Override
  public Outcome post(URI target, byte[] body, String signature) {
    var begun = System.nanoTime();
    var cut = new AtomicBoolean();
    var connections = connections();
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
      return Outcome.answered(status(client, target, body, signature), since(begun));
    } catch (ProcessingException e) {
      LOG.log(Level.FINE, e, () -> "No answer from a target");
      var failure = cut.get() ? DeliveryFailure.TIMEOUT : failure(e);
      return Outcome.failed(failure, since(begun));
    } finally {
      end.cancel(false);
      connections.close(CloseMode.IMMEDIATE);
      client.close();
    }
  }

  private static int status(Client client, URI target, byte[] body, String signature) {
    return client
        .target(target)
        .request()
        .header(CloudEvent.SIGNATURE, signature)
        .post(Entity.entity(body, CloudEvent.MEDIA_TYPE))
        .getStatus();
  }

  private PoolingHttpClientConnectionManager connections() {
    var patience = Timeout.of(settings.answerWithin());
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(settings.proxy().isPresent() ? null : addresses)
        .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls.context()))
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

  private static DeliveryFailure failure(Throwable thrown) {
    return cause(thrown, UnknownHostException.class)
        .map(found -> DeliveryFailure.ADDRESS)
        .or(() -> cause(thrown, SSLException.class).map(found -> DeliveryFailure.TLS))
        .or(() -> cause(thrown, InterruptedIOException.class).map(found -> DeliveryFailure.TIMEOUT))
        .orElse(DeliveryFailure.CONNECTION);
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
