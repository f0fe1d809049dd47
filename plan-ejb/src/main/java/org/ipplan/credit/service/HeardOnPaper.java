package org.ipplan.credit.service;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ipplan.credit.domain.CalledHearing;
import org.ipplan.credit.domain.FiledDefence;
import org.ipplan.credit.domain.GivenWaiver;
import org.ipplan.credit.domain.ListingFile;
import org.ipplan.credit.listing.Defence;
import org.ipplan.credit.listing.Hearing;
import org.ipplan.credit.listing.Waiver;
import org.ipplan.paper.PaperOrder;

/** What a decision says of how the party was heard (P-45, P-63), a paragraph each. */
record HeardOnPaper(ListingFile file) {
  String text() {
    var said = new ArrayList<String>();
    file.waivers().stream().map(GivenWaiver::view).map(this::waiver).forEach(said::add);
    file.defences().stream().map(FiledDefence::view).map(this::defence).forEach(said::add);
    file.hearings().stream()
        .filter(CalledHearing::isHeld)
        .map(CalledHearing::view)
        .map(this::hearing)
        .forEach(said::add);
    return said.isEmpty() ? LawOnPaper.text("paper.heard.nothing") : String.join("\n", said);
  }

  private String waiver(Waiver waiver) {
    var rights =
        waiver.rights().stream()
            .sorted()
            .map(right -> LawOnPaper.text("paper.waived." + right))
            .collect(Collectors.joining("、"));
    return LawOnPaper.text(
        "paper.heard.waived", PaperOrder.date(waiver.givenOn()), waiver.paper(), rights);
  }

  private String defence(Defence defence) {
    var reply = Objects.requireNonNull(defence.reply());
    return LawOnPaper.text(
        defence.hearing() ? "paper.heard.hearing-asked" : "paper.heard.defence",
        PaperOrder.date(defence.filedOn()),
        LawOnPaper.sentence(defence.text()),
        LawOnPaper.text("paper.outcome." + reply.outcome()),
        LawOnPaper.sentence(reply.text()));
  }

  private String hearing(Hearing hearing) {
    var record = Objects.requireNonNull(hearing.record());
    return LawOnPaper.text(
        record.signed() ? "paper.heard.hearing" : "paper.heard.hearing-unsigned",
        PaperOrder.date(hearing.heldOn()),
        hearing.place());
  }
}
