package org.ipplan.matching.name;

/** Takes names of organisations apart. */
public final class Names {
  private Names() {}

  /** The parts of a name in any script; most are empty where it says little. */
  public static NameParts parts(String name) {
    var written = name.strip();
    var folded = Folding.folded(written);
    return Folding.hasHan(folded)
        ? ChineseName.parts(written, folded)
        : LatinName.parts(written, folded);
  }
}
