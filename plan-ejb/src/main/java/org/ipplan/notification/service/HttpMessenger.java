package org.ipplan.notification.service;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.ipplan.notification.domain.DeliveryFailed;
import org.ipplan.notification.domain.Messenger;
import org.ipplan.notification.domain.Parcel;

/**
 * Posts short messages to a gateway as JSON ({@code id}, {@code to}, {@code text}, {@code urgent}).
 * The id stands in the header {@code Idempotency-Key} as well: a gateway takes one id once.
 */
final class HttpMessenger implements Messenger {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;
  private static final int MULTIPLE_CHOICES = 300;
  private static final int SERVER_ERROR = 500;

  /** Refusals that pass: request timeout, too early, too many requests. */
  private static final Set<Integer> PASSING = Set.of(408, 425, 429);

  private final HttpClient client;
  private final URI gateway;
  private final String secret;
  private final Duration patience;

  HttpMessenger(URI gateway, String secret) {
    this(gateway, secret, PATIENCE);
  }

  /**
   * @param patience how long an answer is waited for
   */
  HttpMessenger(URI gateway, String secret, Duration patience) {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(patience)
            .build();
    this.gateway = gateway;
    this.secret = secret;
    this.patience = patience;
  }

  @Override
  public void send(Parcel message) throws DeliveryFailed {
    var status = status(request(message));
    if (status >= OK && status < MULTIPLE_CHOICES) {
      return;
    }
    var again = status >= SERVER_ERROR || PASSING.contains(status);
    throw new DeliveryFailed("the gateway answered " + status, again, null);
  }

  private int status(HttpRequest request) throws DeliveryFailed {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new DeliveryFailed("the gateway does not answer", true, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeliveryFailed("interrupted", true, e);
    }
  }

  private HttpRequest request(Parcel message) {
    return HttpRequest.newBuilder(gateway)
        .timeout(patience)
        .header("Authorization", "Bearer " + secret)
        .header("Content-Type", "application/json; charset=utf-8")
        .header("Idempotency-Key", message.id().toString())
        .POST(BodyPublishers.ofString(json(message)))
        .build();
  }

  private static String json(Parcel message) {
    var to = message.address() == null ? "" : message.address();
    return Json.createObjectBuilder()
        .add("id", message.id().toString())
        .add("to", to)
        .add("text", message.text())
        .add("urgent", message.urgent())
        .build()
        .toString();
  }
}
