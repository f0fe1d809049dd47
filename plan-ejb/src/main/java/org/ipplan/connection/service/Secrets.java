package org.ipplan.connection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.connection.domain.RunFailed;
import org.ipplan.shared.outbound.OutboundSettings;

/** Opens secrets for the moment they are needed. */
@ApplicationScoped
public class Secrets {
  @Inject OutboundSettings settings;

  String of(FeedSource source) throws RunFailed {
    var box = settings.box();
    var sealed = source.sealed();
    if (box.isEmpty() || sealed == null) {
      throw new RunFailed(RunFailure.SECRET, null);
    }
    try {
      return box.get().decrypted(source.systemId(), HexFormat.of().parseHex(sealed));
    } catch (IllegalStateException e) {
      throw new RunFailed(RunFailure.SECRET, null);
    }
  }
}
