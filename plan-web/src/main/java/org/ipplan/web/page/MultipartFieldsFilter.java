package org.ipplan.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text fields of a form with files itself. The server's own reading drops the line breaks
 * of such fields, and a plan's text without line breaks is another text.
 */
@WebFilter("/app/*")
public class MultipartFieldsFilter extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var type = request.getContentType();
    if (type != null && type.startsWith("multipart/form-data")) {
      chain.doFilter(new WithFields(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static final class WithFields extends HttpServletRequestWrapper {
    private final Map<String, String[]> fields;

    WithFields(HttpServletRequest request) throws IOException, ServletException {
      super(request);
      var read = new LinkedHashMap<String, String[]>(super.getParameterMap());
      var written = new LinkedHashMap<String, List<String>>();
      for (Part part : request.getParts()) {
        if (part.getSubmittedFileName() == null) {
          written.computeIfAbsent(part.getName(), name -> new ArrayList<>()).add(text(part));
        }
      }
      written.forEach((name, values) -> read.put(name, values.toArray(String[]::new)));
      fields = Collections.unmodifiableMap(read);
    }

    private static String text(Part part) throws IOException {
      try (var content = part.getInputStream()) {
        return new String(content.readAllBytes(), UTF_8);
      }
    }

    @Override
    public String getParameter(String name) {
      var values = fields.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return fields;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(fields.keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
      var values = fields.get(name);
      return values == null ? null : values.clone();
    }
  }
}
