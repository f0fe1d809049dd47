package org.ipplan.exchange.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Objects;
import org.ipplan.exchange.DeliveryFailure;
import org.ipplan.exchange.domain.CloudEvent;
import org.ipplan.exchange.domain.Courier;
import org.ipplan.exchange.domain.Outcome;
import org.ipplan.shared.outbound.CallFailure;
import org.ipplan.shared.outbound.OutboundCalls;
import org.ipplan.shared.outbound.OutboundRequest;
import org.ipplan.shared.outbound.Signature;

/** Posts events; of an answer nothing is read but its status. */
@ApplicationScoped
public class HttpCourier implements Courier {
  @Inject OutboundCalls calls;

  @Override
  public Outcome post(URI target, byte[] body, String signature) {
    var request = OutboundRequest.post(target, CloudEvent.MEDIA_TYPE, new String(body, UTF_8), 0);
    var answer = calls.call(request.with(Signature.HEADER, signature));
    var failure = answer.failure();
    return failure == null
        ? Outcome.answered(Objects.requireNonNull(answer.status()), answer.took())
        : Outcome.failed(failure(failure), answer.took());
  }

  private static DeliveryFailure failure(CallFailure failure) {
    return switch (failure) {
      case TIMEOUT -> DeliveryFailure.TIMEOUT;
      case ADDRESS -> DeliveryFailure.ADDRESS;
      case TLS -> DeliveryFailure.TLS;
      case CONNECTION, TOO_LARGE -> DeliveryFailure.CONNECTION;
    };
  }
}
