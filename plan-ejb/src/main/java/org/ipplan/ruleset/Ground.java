package org.ipplan.ruleset;

import java.io.Serializable;
import java.util.List;

/**
 * A ground on which somebody is determined dishonest or listed.
 *
 * @param code as in the rules, {@code C1.1}, {@code S2.3}
 * @param documents codes of the types of document it may rest on, one of which is needed (C3)
 * @param proofs codes of what is needed beside the document, all of them; mostly empty
 */
public record Ground(
    String code, String nameZh, String nameEn, List<String> documents, List<String> proofs)
    implements Serializable {

  public Ground {
    documents = List.copyOf(documents);
    proofs = List.copyOf(proofs);
  }
}
