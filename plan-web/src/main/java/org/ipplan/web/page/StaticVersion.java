package org.ipplan.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.ipplan.shared.Sha256;

/**
 * What the pages' own style, script and icons are made of, as a short text for their addresses:
 * when a file changes so does its address, and no browser shows an old one.
 */
@Named("staticVersion")
@ApplicationScoped
public class StaticVersion {
  private static final String FOLDER = "/resources/ui/";
  private static final int LENGTH = 12;

  @Inject ServletContext context;

  private String value;

  @PostConstruct
  void read() {
    try {
      var digest = Sha256.digest();
      for (var file : new TreeSet<>(context.getResourcePaths(FOLDER))) {
        try (var content = context.getResourceAsStream(file)) {
          digest.update(content.readAllBytes());
        }
      }
      value = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String getValue() {
    return value;
  }
}
