package org.ipplan.web.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;

/** The headers of a part, in UTF-8 as browsers and curl write them. */
final class PartHeaders {
  private static final int MOST_BYTES = 8192;
  private static final Pattern DISPOSITION =
      Pattern.compile("(?im)^content-disposition:\\s*form-data\\s*(;.*)$");
  private static final Pattern NAME = parameter("name");
  private static final Pattern FILE_NAME = parameter("filename");
  private static final Pattern ENCODED_FILE_NAME =
      Pattern.compile("(?i);\\s*filename\\*=utf-8''((?:[^%;\\s]|%[0-9a-f]{2})*)");

  private final String parameters;

  private PartHeaders(String headers) {
    var disposition = DISPOSITION.matcher(headers);
    this.parameters = disposition.find() ? disposition.group(1) : "";
  }

  /** Reads up to and including the empty line. */
  static PartHeaders read(InputStream body) throws IOException {
    var headers = new ByteArrayOutputStream();
    var lineBreaks = 0;
    while (lineBreaks < 2) {
      var next = body.read();
      if (next < 0 || headers.size() > MOST_BYTES) {
        throw new DomainException(Kind.INVALID, "input.malformed");
      }
      if (next == '\n') {
        lineBreaks++;
      } else if (next != '\r') {
        lineBreaks = 0;
      }
      headers.write(next);
    }
    return new PartHeaders(headers.toString(UTF_8));
  }

  /** Name of the form's field. */
  Optional<String> name() {
    return find(NAME);
  }

  /** Name of the file; empty for a field that is none. */
  Optional<String> fileName() {
    var encoded = ENCODED_FILE_NAME.matcher(parameters);
    return encoded.find()
        ? Optional.of(URLDecoder.decode(encoded.group(1).replace("+", "%2B"), UTF_8))
        : find(FILE_NAME).map(name -> name.replace("%22", "\""));
  }

  private Optional<String> find(Pattern parameter) {
    var found = parameter.matcher(parameters);
    return found.find()
        ? Optional.of(found.group(1).replaceAll("\\\\([\"\\\\])", "$1"))
        : Optional.empty();
  }

  private static Pattern parameter(String name) {
    return Pattern.compile("(?i);\\s*" + name + "=\"((?:[^\"\\\\]|\\\\.)*)\"");
  }
}
