package org.ipplan.web.security;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Whom the official of a browser session chose to act for, until they choose again. */
@SessionScoped
public class ActingChoice implements Serializable {
  private @Nullable String absent;

  /** Sign-in name of the absent official; null while the official acts for nobody. */
  public @Nullable String absent() {
    return absent;
  }

  /** Null to act for nobody. */
  public void choose(@Nullable String official) {
    absent = official;
  }
}
