package org.ipplan.directory.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleGreetingTest {
  @Test
  void namesTheAddressAndEverybodyOneMaySignInAs() {
    var greeting = SampleGreeting.at("https://localhost:9443");

    assertThat(greeting)
        .contains("https://localhost:9443/plan/")
        .containsPattern("li\\.office +李文斌 Li Wenbin: office-staff\n")
        .containsPattern("zhang\\.office +张静怡 Zhang Jingyi: office-staff, office-lead\n")
        .contains("superior.samr");
  }
}
