package org.ipplan.matching.domain;

/** Takes names of organisations apart. */
final class Names {
  private Names() {}

  static NameParts parts(String name) {
    var written = name.strip();
    var folded = Folding.folded(written);
    return Folding.hasHan(folded)
        ? ChineseName.parts(written, folded)
        : LatinName.parts(written, folded);
  }
}
