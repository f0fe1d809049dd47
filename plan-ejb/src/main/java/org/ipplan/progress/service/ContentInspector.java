package org.ipplan.progress.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.ipplan.progress.domain.EvidenceType;
import org.ipplan.progress.domain.FileName;
import org.ipplan.progress.domain.ZipDirectory;
import org.ipplan.shared.DomainException;

/** Decides by content what kind of file somebody sent, and refuses what is not taken. */
@ApplicationScoped
public class ContentInspector {
  /** Bytes of the beginning that show the kind. */
  static final int HEAD = MimeTypes.getDefaultMimeTypes().getMinLength();

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  /**
   * The kind of a content, as far as its beginning shows it.
   *
   * @throws DomainException UNSUPPORTED_TYPE {@code evidence.type}
   */
  public EvidenceType begins(FileName name, byte[] head) {
    var type = EvidenceType.of(name).orElseThrow(() -> refused(name));
    if (!type.beginsLike(magic(head), PlainText.looksLike(head))) {
      throw refused(name);
    }
    return type;
  }

  /**
   * Looks into a package once all of it is there.
   *
   * @throws DomainException UNSUPPORTED_TYPE {@code evidence.type}
   */
  public void ends(FileName name, EvidenceType type, byte[] tail, long size) {
    Set<String> members = type.isPackage() ? ZipDirectory.members(tail, size) : Set.of();
    if (!type.holds(members)) {
      throw refused(name);
    }
  }

  /** The name is kept from the detection: with it random bytes would be whatever it says. */
  private String magic(byte[] head) {
    try {
      return types.detect(new ByteArrayInputStream(head), new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DomainException refused(FileName name) {
    return new DomainException(
        DomainException.Kind.UNSUPPORTED_TYPE, "evidence.type", name.value());
  }
}
