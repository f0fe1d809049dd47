package org.ipplan.subject.service;

import java.security.SecureRandom;

/** Codes of persons: a P and sixteen characters that say nothing about them. */
final class Surrogates {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int CHARACTERS = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Surrogates() {}

  static String next() {
    var code = new StringBuilder("P");
    RANDOM.ints(CHARACTERS, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
    return code.toString();
  }
}
