package org.ipplan.web.credit.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.listing.Defence;
import org.ipplan.credit.listing.DefenceChannel;
import org.jspecify.annotations.Nullable;

/**
 * What the party stated.
 *
 * @param late whether it came after the term; it is heard all the same
 * @param reply absent until it is answered
 */
@Schema(name = "Defence")
public record DefenceJson(
    UUID id,
    String person,
    String text,
    DefenceChannel channel,
    boolean hearing,
    LocalDate filedOn,
    boolean late,
    String filedBy,
    @Nullable DefenceReplyJson reply) {

  static DefenceJson of(Defence defence) {
    var reply = defence.reply();
    return new DefenceJson(
        defence.id(),
        defence.person(),
        defence.text(),
        defence.channel(),
        defence.hearing(),
        defence.filedOn(),
        defence.late(),
        defence.filedBy(),
        reply == null ? null : DefenceReplyJson.of(reply));
  }
}
