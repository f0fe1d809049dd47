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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    records.record(sharing.content(sha256(body.toByteArray())));
    body.writeTo(target);
    context.setOutputStream(target);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
