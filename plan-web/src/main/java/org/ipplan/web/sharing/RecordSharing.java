package org.ipplan.web.sharing;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.ipplan.shared.Sha256;
import org.ipplan.sharing.SharingService;

/** Writes the record before the first byte goes out: what cannot be recorded is not given. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class RecordSharing implements WriterInterceptor {
  @EJB SharingService records;

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!(context.getProperty(SharingFilter.NOTED) instanceof Sharing sharing)) {
      context.proceed();
    } else if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      recordWhole(sharing, context);
    } else {
      records.record(sharing.content(null));
      context.proceed();
    }
  }

  private void recordWhole(Sharing sharing, WriterInterceptorContext context) throws IOException {
    var target = context.getOutputStream();
    var body = new ByteArrayOutputStream();
    context.setOutputStream(body);
    context.proceed();
    records.record(sharing.content(Sha256.of(body.toByteArray())));
    body.writeTo(target);
    context.setOutputStream(target);
  }
}
