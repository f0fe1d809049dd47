package org.ipplan.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.ipplan.calendar.CalendarFileProblem.Kind;
import org.ipplan.shared.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 8: a later year is handed in as a file, which is taken whole or not at all. */
class CalendarFileTest {
  private static final String GOOD =
      """
      {"year": 2027,
       "source": {"title": "通知", "address": "https://www.gov.cn/a.htm", "legalBasis": "办法"},
       "daysOff": [
         {"from": "2027-01-01", "to": "2027-01-03", "nameZh": "元旦", "nameEn": "New Year's Day"},
         {"from": "2027-02-05", "to": "2027-02-12", "nameZh": "春节", "nameEn": "Spring Festival"}],
       "workingWeekends": [
         {"on": "2027-02-14", "nameZh": "春节", "nameEn": "Spring Festival"},
         {"on": "2027-02-20", "nameZh": "春节", "nameEn": "Spring Festival"}]}
      """;

  @Test
  void aGoodFileIsReadToTheLastMember() {
    var calendar = read(GOOD);

    assertThat(calendar)
        .isEqualTo(
            new YearCalendar(
                2027,
                new CalendarSource("通知", "https://www.gov.cn/a.htm", "办法"),
                List.of(
                    new OffPeriod(day("2027-01-01"), day("2027-01-03"), "元旦", "New Year's Day"),
                    new OffPeriod(day("2027-02-05"), day("2027-02-12"), "春节", "Spring Festival")),
                List.of(
                    new WorkingWeekend(day("2027-02-14"), "春节", "Spring Festival"),
                    new WorkingWeekend(day("2027-02-20"), "春节", "Spring Festival"))));
  }

  @Test
  void aByteOrderMarkBeforeAGoodFileIsAccepted() {
    assertThat(read("\uFEFF" + GOOD)).isEqualTo(read(GOOD));
  }

  @ParameterizedTest(name = "{0} → {1}: {2} at {3} ({4})")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2027,               | 2026,               | WRONG_YEAR      | /year                  | 2026",
        "2027,               | 2027.5,             | WRONG_TYPE      | /year                  | integer",
        "2027,               | 1e999999999,        | WRONG_TYPE      | /year                  | integer",
        "2027,               | \"2027\",           | WRONG_TYPE      | /year                  | number",
        "\"year\"            | \"jahr\": 1, \"year\" | UNKNOWN_MEMBER | /jahr                 | jahr",
        "\"title\": \"通知\", | ``                | MISSING         | /source/title          | title",
        "\"通知\"            | \" \"               | BLANK           | /source/title          | ``",
        "\"办法\"            | \"\"                | BLANK           | /source/legalBasis     | ``",
        "https://www.gov.cn/a.htm | ``             | BLANK           | /source/address        | ``",
        "https://www.gov.cn/a.htm | javascript:a() | BAD_ADDRESS     | /source/address        | javascript:a()",
        "https://www.gov.cn/a.htm | https:///a     | BAD_ADDRESS     | /source/address        | https:///a",
        "https://www.gov.cn/a.htm | ftp://gov.cn/a | BAD_ADDRESS     | /source/address        | ftp://gov.cn/a",
        "\"title\"           | \"a/b~c\": 1, \"title\" | UNKNOWN_MEMBER | /source/a~1b~0c    | a/b~c",
        "\"on\": \"2027-02-14\" | \"x\": 1, \"on\": \"2027-02-14\" | UNKNOWN_MEMBER | /workingWeekends/0/x | x",
        "2027-01-03          | 2027-02-05          | OVERLAP         | /daysOff/1             | /daysOff/0",
        "https://www.gov.cn/a.htm | gov cn         | BAD_ADDRESS     | /source/address        | gov cn",
        "元旦                | ``                  | BLANK           | /daysOff/0/nameZh      | ``",
        "New Year's Day      | ``                  | BLANK           | /daysOff/0/nameEn      | ``",
        "\"2027-01-01\"      | \"2027-1-1\"        | BAD_DATE        | /daysOff/0/from        | 2027-1-1",
        "\"2027-02-12\"      | \"2027-02-29\"      | BAD_DATE        | /daysOff/1/to          | 2027-02-29",
        "\"2027-01-01\"      | 20270101            | WRONG_TYPE      | /daysOff/0/from        | string",
        "\"2027-01-01\"      | null                | WRONG_TYPE      | /daysOff/0/from        | string",
        "2027-01-01          | 2026-12-31          | OUTSIDE_YEAR    | /daysOff/0/from        | 2026-12-31",
        "2027-02-12          | 2028-01-01          | OUTSIDE_YEAR    | /daysOff/1/to          | 2028-01-01",
        "2027-02-14          | 2028-02-13          | OUTSIDE_YEAR    | /workingWeekends/0/on  | 2028-02-13",
        "2027-01-03          | 2026-12-31          | REVERSED        | /daysOff/0             | 2027-01-01/2026-12-31",
        "2027-02-05          | 2027-01-03          | OVERLAP         | /daysOff/1             | /daysOff/0",
        "2027-02-14          | 2027-02-06          | WORKING_DAY_OFF | /workingWeekends/0/on  | /daysOff/1",
        "2027-02-14          | 2027-02-15          | NOT_A_WEEKEND   | /workingWeekends/0/on  | 2027-02-15",
        "2027-02-14          | 2027-02-20          | DUPLICATE       | /workingWeekends/1/on  | /workingWeekends/0",
      })
  void eachFaultIsNamedWithItsPlace(
      String text, String faulty, Kind kind, String path, String value) {
    var problems = refusal(GOOD.replaceFirst(text, faulty)).problems();

    assertThat(problems)
        .extracting(
            CalendarFileProblem::kind, CalendarFileProblem::path, CalendarFileProblem::value)
        .contains(tuple(kind, path, value));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, 2027-1-1, 4",
    "2027-02-14, 2027-02-15, 7",
    "'\"title\": \"通知\", ', '', 2",
    "2027-02-20, 2027-02-14, 8"
  })
  void eachFaultIsNamedWithItsLine(String text, String faulty, int line) {
    var problems = refusal(GOOD.replaceFirst(text, faulty)).problems();

    assertThat(problems).extracting(CalendarFileProblem::line).containsExactly(line);
  }

  @Test
  void aNoticeMayBePublishedAtAPlainHttpAddress() {
    assertThat(read(GOOD.replace("https:", "http:")).source().address()).startsWith("http:");
  }

  @Test
  void aPeriodListedLaterMayLieEarlierAndEndTheDayBeforeTheOtherBegins() {
    var touching = GOOD.replace("2027-01-01", "2027-02-13").replace("2027-01-03", "2027-02-13");

    assertThat(read(touching).daysOff()).hasSize(2);
    assertThat(onlyProblem(touching.replace("2027-02-12", "2027-02-13")).kind())
        .isEqualTo(Kind.OVERLAP);
  }

  @Test
  void aYearOnceReadCannotBeChangedFromOutside() {
    var daysOff = new ArrayList<>(read(GOOD).daysOff());
    var calendar = new YearCalendar(2027, read(GOOD).source(), daysOff, List.of());

    daysOff.clear();

    assertThat(calendar).isNotEqualTo(read(GOOD));
    assertThat(calendar.daysOff()).isEqualTo(read(GOOD).daysOff());
  }

  @Test
  void aFileWithoutDaysOffIsRefused() {
    var withoutDaysOff = GOOD.replaceFirst("(?s)\"daysOff\": \\[.*?]", "\"daysOff\": []");

    assertThat(refusal(withoutDaysOff).problems())
        .containsExactly(new CalendarFileProblem(Kind.NO_DAYS_OFF, "/daysOff", 3, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "\"source\": {, \"quelle\": {, MISSING",
    "\"source\": {, \"source\": 1; {, WRONG_TYPE"
  })
  void anAbsentSourceIsOneProblemAndNotOnePerMember(String text, String faulty, Kind kind) {
    var problems = refusal(GOOD.replace(text, faulty.replace(";", ", \"spare\":"))).problems();

    assertThat(problems)
        .extracting(CalendarFileProblem::kind)
        .containsExactlyInAnyOrder(Kind.UNKNOWN_MEMBER, kind);
  }

  @Test
  void anAbsentListIsNotAnEmptyList() {
    var withoutWeekends = GOOD.replaceFirst("(?s),\\s*\"workingWeekends\": \\[.*?]", "");

    assertThat(refusal(withoutWeekends).problems())
        .containsExactly(
            new CalendarFileProblem(Kind.MISSING, "/workingWeekends", 1, "workingWeekends"));
  }

  @Test
  void allFaultsOfMeaningAreReportedTogetherInTheOrderOfTheFile() {
    var faulty =
        GOOD.replace("通知", "").replace("2027-01-03", "2027-02-05").replace("02-20", "02-22");

    assertThat(refusal(faulty).problems())
        .extracting(CalendarFileProblem::kind)
        .containsExactly(Kind.BLANK, Kind.OVERLAP, Kind.NOT_A_WEEKEND);
  }

  @Test
  void allFaultsOfFormAreReportedTogether() {
    var faulty =
        GOOD.replace("2027,", "2026,").replace("\"from\"", "\"since\"").replace("02-20", "02-30");

    assertThat(refusal(faulty).problems())
        .extracting(CalendarFileProblem::kind)
        .containsExactlyInAnyOrder(
            Kind.WRONG_YEAR,
            Kind.UNKNOWN_MEMBER,
            Kind.MISSING,
            Kind.UNKNOWN_MEMBER,
            Kind.MISSING,
            Kind.BAD_DATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "null", "\"2027\""})
  void whatIsNotAnObjectIsRefused(String json) {
    assertThat(refusal(json).problems())
        .containsExactly(CalendarFileProblem.at("", Kind.WRONG_TYPE, "object"));
  }

  @Test
  void brokenJsonIsRefusedWithItsLine() {
    var problem = onlyProblem(GOOD.replace("\"daysOff\": [", "\"daysOff\": [" + "["));

    assertThat(problem.kind()).isEqualTo(Kind.MALFORMED);
    assertThat(problem.line()).isNotNull().isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"year\": 2027,}",
        "{}{}",
        "{} x",
        "[],",
        "{'year': 2027}",
        "[01]"
      })
  void whatIsNotJsonIsRefused(String text) {
    assertThat(onlyProblem(text).kind()).isEqualTo(Kind.MALFORMED);
  }

  @Test
  void aMemberGivenTwiceIsRefusedInsteadOfTheLastOneWinning() {
    assertThat(onlyProblem(GOOD.replace("\"year\": 2027", "\"year\": 1, \"year\": 2027")).kind())
        .isEqualTo(Kind.MALFORMED);
  }

  @Test
  void deepNestingIsRefusedLikeAnyOtherBrokenFile() {
    assertThat(onlyProblem("[".repeat(100_000)).kind()).isEqualTo(Kind.MALFORMED);
  }

  @Test
  void aFileInAnotherEncodingIsRefusedRatherThanReadWithWrongNames() {
    var gbk = new ByteArrayInputStream(GOOD.getBytes(Charset.forName("GBK")));

    assertThat(refusal(gbk).problems()).containsExactly(CalendarFileProblem.ofFile(Kind.NOT_UTF_8));
  }

  @Test
  void aFileOfTheLargestSizeIsReadAndOneByteMoreIsRefused() {
    var largest = Arrays.copyOf(GOOD.getBytes(UTF_8), CalendarFile.MAX_BYTES);
    Arrays.fill(largest, GOOD.getBytes(UTF_8).length, largest.length, (byte) ' ');
    var tooLarge = Arrays.copyOf(largest, largest.length + 1);

    assertThat(CalendarFile.read(new ByteArrayInputStream(largest), 2027)).isEqualTo(read(GOOD));
    assertThat(refusal(new ByteArrayInputStream(tooLarge)).problems())
        .containsExactly(CalendarFileProblem.ofFile(Kind.TOO_LARGE));
  }

  @Test
  void anUnreadableFileIsNotTakenForABadOne() throws IOException {
    var broken = InputStream.nullInputStream();
    broken.close();

    assertThatThrownBy(() -> CalendarFile.read(broken, 2027))
        .isInstanceOf(UncheckedIOException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1899, 3000})
  void aYearTheCalendarDoesNotAnswerForIsRefused(int year) {
    var text = GOOD.replace("2027,", year + ",");

    assertThatThrownBy(() -> CalendarFile.read(stream(text), year))
        .isInstanceOfSatisfying(
            CalendarFileException.class,
            e ->
                assertThat(e.problems())
                    .contains(
                        new CalendarFileProblem(
                            Kind.WRONG_YEAR, "/year", 1, Integer.toString(year))));
  }

  @Test
  void theRefusalHasOneCodeAndAnErrorWithCodeAndPlaceForEveryProblem() {
    var refusal = refusal(GOOD.replace("02-14", "02-15").replace("通知", ""));

    assertThat(refusal.code()).isEqualTo("calendar.file-refused");
    assertThat(refusal.errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactlyInAnyOrder(
            tuple("/source/title", "calendar.file-blank"),
            tuple("/workingWeekends/0/on", "calendar.file-not-a-weekend"));
  }

  @Test
  void everyKindOfProblemHasACodeOfItsOwn() {
    assertThat(EnumSet.allOf(Kind.class))
        .extracting(Kind::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("calendar\\.file-[a-z0-9-]+"));
  }

  private static CalendarFileProblem onlyProblem(String text) {
    var problems = refusal(text).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static CalendarFileException refusal(String text) {
    return refusal(stream(text));
  }

  private static CalendarFileException refusal(InputStream file) {
    return catchThrowableOfType(CalendarFileException.class, () -> CalendarFile.read(file, 2027));
  }

  private static YearCalendar read(String text) {
    return CalendarFile.read(stream(text), 2027);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
