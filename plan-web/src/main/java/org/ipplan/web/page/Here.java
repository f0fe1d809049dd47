package org.ipplan.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The address of the page a request asked for, from the host on, with its query. */
public record Here(String path, Map<String, String> query) {
  /** The page of a request; of a form's parameters only those of its address count. */
  public static Here of(HttpServletRequest request) {
    Map<String, String> query = new LinkedHashMap<>();
    var written = request.getQueryString();
    for (var pair : written == null ? List.<String>of() : List.of(written.split("&"))) {
      var name = java.net.URLDecoder.decode(pair.split("=", 2)[0], UTF_8);
      var value = request.getParameter(name);
      if (value != null && !value.isEmpty()) {
        query.put(name, value);
      }
    }
    return new Here(request.getRequestURI(), query);
  }

  /** The same page with a parameter of this value. */
  public Here with(String name, String value) {
    var changed = new LinkedHashMap<>(query);
    changed.put(name, value);
    return new Here(path, changed);
  }

  /** The same page without a parameter. */
  public Here without(String name) {
    var changed = new LinkedHashMap<>(query);
    changed.remove(name);
    return new Here(path, changed);
  }

  /** As a link names it. */
  public String address() {
    var pairs = new ArrayList<String>();
    query.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
