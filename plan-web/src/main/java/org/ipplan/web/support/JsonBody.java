package org.ipplan.web.support;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.jspecify.annotations.Nullable;

/** Reads JSON: an empty body as nothing, what is no JSON of the expected form as a bad request. */
@Provider
public class JsonBody implements ReaderInterceptor {
  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getType() == InputStream.class
        || !MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      return context.proceed();
    }
    var body = new PushbackInputStream(context.getInputStream());
    var first = body.read();
    if (first < 0) {
      return null;
    }
    body.unread(first);
    context.setInputStream(body);
    try {
      return context.proceed();
    } catch (JsonException | JsonbException | ProcessingException e) {
      throw new BadRequestException(e);
    }
  }
}
