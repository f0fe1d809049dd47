package org.ipplan.seeded.nothingisprinted.alpha;

/** Talks to nobody. */
public class Offender {
  void say() {
    System.out.println("hello");
  }
}
