package org.ipplan.plan.text;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a plan text. */
public class PlanTextException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why; {@link #code()} is part of the contract. */
  public enum Reason {
    EMPTY("plan.text-empty", "The file holds no text."),
    TOO_LARGE("plan.text-too-large", "The text is larger than permitted."),
    BINARY("plan.text-binary", "The file is not a text."),
    ENCODING("plan.text-encoding", "The text's encoding is not known or the text breaks it."),
    DOCX_UNSAFE("plan.docx-unsafe", "The document unpacks to more than a document should."),
    DOCX_BROKEN("plan.docx-broken", "The file is not a readable Word document."),
    TYPE_UNSUPPORTED("plan.type-unsupported", "Files of this type are not read.");

    private final String code;
    private final String message;

    Reason(String code, String message) {
      this.code = code;
      this.message = message;
    }
  }

  private final Reason reason;

  public PlanTextException(Reason reason) {
    this(reason, null);
  }

  public PlanTextException(Reason reason, @Nullable Throwable cause) {
    super(reason.message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** The code callers and message bundles know the refusal by, such as {@code plan.text-empty}. */
  public String code() {
    return reason.code;
  }
}
