package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.SUN_CREDIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipplan.calendar.PublishedCalendars;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.NewCase;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.CreditTerm;
import org.ipplan.ruleset.Rule;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Role;
import org.ipplan.testing.Packs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The terms of a listing (S7, S13, S15, P-45, P-61, P-64), without a database. */
class ListingTermsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 27);

  private final Noted noted = new Noted();
  private final ListingTerms terms = new ListingTerms();
  private final CreditCase matter = matter();

  @SuppressWarnings("UnnecessaryAssignment") // as the container would
  ListingTermsTest() {
    terms.terms = noted;
    terms.clock =
        new BusinessClock(
            Clock.fixed(DAY.atStartOfDay(BusinessClock.ZONE).toInstant(), BusinessClock.ZONE));
    matter.decided("samr-44-2021", DAY);
  }

  @Test
  void p45AndP64ThePartyHasFiveWorkingDays() {
    terms.told(matter, LocalDate.of(2025, 9, 26), Packs.book());

    assertThat(noted.lines).containsExactly("defend 2025-10-10", "ask-hearing 2025-10-10");
  }

  @Test
  void p61AndS7ADecisionIsServedInSevenWorkingDaysAndPublishedInTwenty() {
    terms.decided(matter, false, Packs.book());

    assertThat(noted.lines).containsExactly("serve 2024-10-12", "publish 2024-10-30");
  }

  @Test
  void s7AnotherProvinceIsToldInTenWorkingDaysAndPublishesInTen() {
    terms.decided(matter, true, Packs.book());
    terms.pushed(matter, Packs.book());

    assertThat(noted.lines)
        .containsExactly("serve 2024-10-12", "push 2024-10-16", "publish 2024-10-16");
  }

  @Test
  void s13ARevokedPenaltyEndsPublicityInThreeWorkingDays() {
    terms.revoking(matter, Packs.book());

    assertThat(noted.lines).containsExactly("revoke 2024-10-08");
  }

  @Test
  void s15ThePartyHasSixtyDaysAndSixMonths() {
    terms.served(matter, LocalDate.of(2024, 6, 13), Packs.book());

    assertThat(noted.lines).containsExactly("reconsideration 2024-08-12", "suit 2024-12-13");
  }

  private static CreditCase matter() {
    var wanted =
        new NewCase(
            "914403001922038216",
            CreditList.SERIOUS,
            "S2.4",
            new BasisDocument("1号", LocalDate.of(2024, 3, 1), "市场监管总局", "PENALTY_DECISION"),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null);
    var now = DAY.atStartOfDay(BusinessClock.ZONE).toInstant();
    return new CreditCase(wanted, UUID.randomUUID(), "cnipa", "samr-44-2021", SUN_CREDIT, now);
  }

  /** Notes which term ends when. */
  private static final class Noted extends Terms {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(PublishedCalendars.all());

    private final List<String> lines = new ArrayList<>();

    @Override
    CreditTerm start(
        UUID caseId,
        @Nullable UUID application,
        String step,
        @Nullable Role role,
        Rule rule,
        LocalDate judgedOn,
        LocalDate from) {
      var date = rule.dateFrom(from, CALENDAR);
      lines.add(step + " " + date.dueOn());
      return new CreditTerm(caseId, application, step, role, date, judgedOn);
    }

    @Override
    void met(UUID caseId, @Nullable UUID application, String step) {
      // nothing is kept
    }

    @Override
    void drop(UUID caseId, @Nullable UUID application, String... steps) {
      // nothing is kept
    }
  }
}
