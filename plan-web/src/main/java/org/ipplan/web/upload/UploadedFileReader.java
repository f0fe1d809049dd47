package org.ipplan.web.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;

/** Finds the part {@code file} of a form; parts before it are passed over, later ones not read. */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class UploadedFileReader implements MessageBodyReader<UploadedFile> {
  private static final String FILE = "file";

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == UploadedFile.class;
  }

  @Override
  public UploadedFile readFrom(
      Class<UploadedFile> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream entity)
      throws IOException {
    var boundary = mediaType.getParameters().get("boundary");
    if (boundary == null || boundary.isEmpty()) {
      throw new DomainException(Kind.INVALID, "input.malformed");
    }
    return read(entity, boundary);
  }

  static UploadedFile read(InputStream entity, String boundary) throws IOException {
    var body = new BufferedInputStream(new SequenceInputStream(lineBreak(), entity));
    passOver(new PartStream(body, boundary));
    while (!isEnd(body)) {
      var headers = PartHeaders.read(body);
      var content = new PartStream(body, boundary);
      if (headers.name().filter(FILE::equals).isPresent()) {
        return new UploadedFile(headers.fileName().orElse(FILE), content);
      }
      passOver(content);
    }
    throw DomainException.invalid(FILE, "input.required");
  }

  // the first delimiter may stand at the very beginning
  private static InputStream lineBreak() {
    return new ByteArrayInputStream("\r\n".getBytes(ISO_8859_1));
  }

  private static void passOver(PartStream part) throws IOException {
    part.transferTo(OutputStream.nullOutputStream());
  }

  // behind the last delimiter stand two hyphens, behind any other a line break
  private static boolean isEnd(InputStream body) throws IOException {
    var first = body.read();
    var second = body.read();
    if (first == '-' && second == '-') {
      return true;
    }
    if (first == '\r' && second == '\n') {
      return false;
    }
    throw new DomainException(Kind.INVALID, "input.malformed");
  }
}
