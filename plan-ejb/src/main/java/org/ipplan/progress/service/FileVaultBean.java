package org.ipplan.progress.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.ipplan.progress.FileVault;
import org.ipplan.progress.domain.EvidenceStore;
import org.ipplan.progress.domain.FileName;

/** Stores contents where evidence of reports lies. */
@Stateless
@PermitAll
public class FileVaultBean implements FileVault {
  @Inject FileIntake intake;
  @Inject EvidenceStore store;

  @Override
  public Kept put(String fileName, InputStream content) {
    var name = FileName.of(fileName);
    var taken = intake.take(name, content);
    var stored = taken.content();
    return new Kept(
        name.value(), taken.type().mediaType(), stored.size(), stored.sha256(), stored.key());
  }

  @Override
  public byte[] read(long key, long offset) {
    return store.read(key, offset);
  }

  @Override
  public void delete(long key) {
    store.delete(key);
  }
}
