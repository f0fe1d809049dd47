package org.ipplan.shared.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Where a connection goes. The address that is looked at is the one that is connected to: a name
 * that leads somewhere else a moment later gains nothing.
 */
@ApplicationScoped
public class TargetAddresses implements DnsResolver {
  @Inject Addresses addresses;

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return addresses.of(host);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
