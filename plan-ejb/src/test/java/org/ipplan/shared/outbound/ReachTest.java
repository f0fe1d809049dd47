package org.ipplan.shared.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.ipplan.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
  private static final Reach PUBLIC = new Reach(false, List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1",
        "2130706433",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "::7f00:1",
        "2001:db8::1",
        "2002:7f00:1::",
        "100::1"
      })
  void whatIsNotOfTheWholeWorldIsNotSentTo(String address) throws UnknownHostException {
    assertThat(PUBLIC.covers(at(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.32.0.1",
        "100.128.0.1",
        "223.5.5.5",
        "2400:3200::1",
        "64:ff9b::808:808"
      })
  void whatIsOfTheWholeWorldIs(String address) throws UnknownHostException {
    assertThat(PUBLIC.covers(at(address))).isTrue();
  }

  @Test
  void theAdministratorAllowsRanges() throws UnknownHostException {
    var reach = new Reach(true, List.of("10.1.0.0/16", "::1"));

    assertThat(reach.covers(at("10.1.255.1"))).isTrue();
    assertThat(reach.covers(at("10.2.0.1"))).isFalse();
    assertThat(reach.covers(at("::1"))).isTrue();
    assertThat(reach.covers(at("127.0.0.1"))).isFalse();
    assertThatThrownBy(() -> new Reach(false, List.of("intranet.example")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Reach(false, List.of("10.0.0.0/33")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "http://example.org/in, subscription.not-https",
    "ftp://example.org/in, subscription.not-https",
    "file:///etc/passwd, subscription.no-target",
    "https://user:secret@example.org/in, subscription.no-target",
    "https://example.org/in#part, subscription.no-target",
    "https:///in, subscription.no-target",
    "https://example.org:99999/in, subscription.no-target",
    "quatsch, subscription.no-target"
  })
  void aTargetIsAWebAddressWithTls(String target, String code) {
    var refusal =
        catchThrowableOfType(
            DomainException.class, () -> PUBLIC.address("target", "subscription", target));

    assertThat(refusal.errors()).extracting("code").containsExactly(code);
  }

  @Test
  void withoutTlsOnlyWhereTheAdministratorAllowsIt() {
    assertThat(
            new Reach(true, List.of()).address("target", "subscription", "http://example.org/in"))
        .hasHost("example.org");
    assertThat(PUBLIC.address("target", "subscription", " https://example.org:8443/in?a=b "))
        .hasPort(8443);
  }

  private static InetAddress at(String literal) throws UnknownHostException {
    return InetAddress.getAllByName(literal)[0];
  }
}
