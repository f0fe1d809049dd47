package org.ipplan.paper;

import jakarta.ejb.Local;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Templates of papers: a credit legal reviewer hands a later edition in, a credit approver confirms
 * it. Earlier papers stay as they are. For people with a credit role.
 */
@Local
public interface PaperTemplateService {
  /** Largest file, in bytes. */
  int MAX_SIZE = 2 * 1024 * 1024;

  /**
   * Every edition, by kind; those that wait come first.
   *
   * @throws org.ipplan.shared.DomainException {@code paper.staff-only}
   */
  List<PaperTemplateDetails> list();

  /**
   * @throws org.ipplan.shared.DomainException {@code paper.staff-only}; {@code
   *     paper.template-not-found}
   */
  PaperTemplateDetails get(UUID id);

  /** The file of an edition, to be edited. As {@link #get}. */
  byte[] content(UUID id);

  /**
   * Keeps a file for confirmation as the next edition.
   *
   * @param file a document of a word processor with fields such as <code>${当事人}</code>
   * @throws org.ipplan.shared.DomainException {@code paper.legal-only}; {@code
   *     paper.template-waits}; {@code paper.template-language}; {@code input.invalid} with {@code
   *     paper.template-unreadable}, {@code paper.template-too-large}, {@code paper.field-missing},
   *     {@code paper.field-unknown}, each naming the field
   */
  PaperTemplateDetails load(PaperKind kind, PaperLanguage language, InputStream file);

  /** What the caller may do with an edition now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code confirm}, {@code reject}, {@code withdraw}. A confirmed edition supersedes
   * the one before it in the same transaction.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code paper.template-not-found}; {@code
   *     version.stale}; {@code paper.approver-only}; {@code paper.four-eyes}; {@code
   *     paper.own-only}
   */
  PaperTemplateDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
