package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.WaivedRight;
import org.ipplan.credit.listing.Waiver;

/**
 * That the party waived rights in writing.
 *
 * @param paper name or number of the written statement
 * @param givenOn the day it came in
 */
@Schema(name = "Waiver")
public record WaiverJson(
    UUID id,
    List<WaivedRight> rights,
    String person,
    String paper,
    LocalDate givenOn,
    String recordedBy,
    LocalDate recordedOn) {

  static WaiverJson of(Waiver waiver) {
    return new WaiverJson(
        waiver.id(),
        waiver.rights().stream().sorted().toList(),
        waiver.person(),
        waiver.paper(),
        waiver.givenOn(),
        waiver.recordedBy(),
        waiver.recordedOn());
  }
}
