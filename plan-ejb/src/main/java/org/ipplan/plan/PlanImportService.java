package org.ipplan.plan;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;

/**
 * Reads plan texts. For the staff of the joint conference's office; everybody else is refused with
 * {@code import.office-only}.
 */
@Local
public interface PlanImportService {
  /**
   * Reads a text and shows what it says. Nothing of a plan is stored.
   *
   * @param year the plan's year, 2000 to 2200
   * @param content at most 5 MiB of text, or 20 MiB of a Word document
   * @param mediaType {@code text/plain}, {@code text/html} or Word's; parameters are ignored
   * @throws org.ipplan.shared.DomainException {@code plan.text-empty}, {@code plan.text-too-large},
   *     {@code plan.text-binary}, {@code plan.text-encoding}, {@code plan.docx-unsafe}, {@code
   *     plan.docx-broken}, {@code plan.type-unsupported}, {@code plan.year-out-of-range}; {@code
   *     plan.text-known} when the year has a version of this very text
   */
  ImportPreview preview(int year, byte[] content, String mediaType);

  /**
   * The preview with the names settled so far.
   *
   * @throws org.ipplan.shared.DomainException {@code import.not-found}
   */
  ImportPreview get(UUID id);

  /**
   * Settles written names by hand. A name settled again takes the later department.
   *
   * @throws org.ipplan.shared.DomainException {@code import.not-found}; {@code import.committed};
   *     {@code department.not-found}; {@code import.name-not-in-text}
   */
  ImportPreview settle(UUID id, List<ImportPreview.Settlement> settlements);

  /**
   * Stores the text as a draft version of the year's plan, and the spellings to keep.
   *
   * @return number of the version
   * @throws org.ipplan.shared.DomainException {@code import.not-found}; {@code import.committed};
   *     {@code import.has-errors}; {@code plan.text-known}
   */
  int commit(UUID id);
}
