package org.ipplan.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.ipplan.shared.idempotency.IdempotencyService;
import org.ipplan.shared.idempotency.KeptAnswer;

/** Keeps the answer of a successful attempt before it goes out: a broken line loses nothing. */
@Provider
@ApplicationScoped
public class KeepAnswer implements WriterInterceptor {
  static final String STATUS = KeepAnswer.class.getName();

  @EJB IdempotencyService answers;

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!(context.getProperty(IdempotencyFilter.ATTEMPT) instanceof Attempt attempt)) {
      context.proceed();
      return;
    }
    var target = context.getOutputStream();
    var body = new ByteArrayOutputStream();
    context.setOutputStream(body);
    context.proceed();
    var status = context.getProperty(STATUS) instanceof Integer known ? known : 200;
    var headers = KeptHeaders.of(context.getHeaders());
    answers.keep(
        attempt.key(), attempt.hash(), new KeptAnswer(status, headers, body.toString(UTF_8)));
    body.writeTo(target);
    context.setOutputStream(target);
  }
}
