package kompas.events.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kompas.events.calendars.ForeignEvents.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an organisation loses whose calendar is not as the standard wants it. */
class ForeignCalendarTests {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), SOFIA);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1251"})
    void itsLettersAreRightHoweverTheyAreWritten(String charset) {
        String file =
                calendar(event("SUMMARY:Вечер на приказките за всички деца от квартала", "DTSTART:20261203T180000"));

        String read = CalendarText.of(file.getBytes(Charset.forName(charset)), Optional.of("utf-8"));

        assertThat(events(read))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.title()).isEqualTo("Вечер на приказките за всички деца от квартала"));
    }

    @Test
    void aByteOrderMarkIsNoLetter() {
        byte[] file = ("\uFEFF" + calendar(event("SUMMARY:Ø", "DTSTART:20261203"))).getBytes(StandardCharsets.UTF_8);

        assertThat(events(CalendarText.of(file, Optional.empty())))
                .singleElement()
                .satisfies(event -> assertThat(event.title()).isEqualTo("Ø"));
    }

    @Test
    void aFileThatBreaksOffIsReadUpToThereAndSaysSo() {
        String whole = calendar(
                event("UID:a", "SUMMARY:Първо", "DTSTART:20261203T180000"),
                event("UID:b", "SUMMARY:Второ", "DTSTART:20261204T180000"));
        ForeignCalendar cut = ForeignCalendar.read(whole.substring(0, whole.indexOf("Второ") + 3))
                .orElseThrow();

        List<Reading> readings = readings(cut);

        assertThat(cut.whole()).isFalse();
        assertThat(readings.get(0)).isInstanceOf(Reading.Understood.class);
        assertThat(readings.get(1))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo("cut-off"));
    }

    @Test
    void aPageThatAsksToSignInIsNoCalendar() {
        assertThat(ForeignCalendar.read("<!DOCTYPE html><html><body>BEGIN</body></html>"))
                .isEmpty();
        assertThat(ForeignCalendar.read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20270231T180000|no-such-time",
                "DTSTART:20261203T250000|no-such-time",
                "DTSTART:next Tuesday|no-such-time",
                "X-NOTHING:1|no-time",
                "DTSTART:20261203T180000;DTEND:20261203T170000|ends-before",
                "DTSTART:20261203T180000;DTEND:20291203T180000|too-long",
                "DTSTART:20261203T180000;DURATION:P1100D|too-long",
                "DTSTART:20261203T180000;DURATION:soon|no-time",
                "DTSTART:20261203T180000;RRULE:FREQ=SECONDLY|rule",
                "DTSTART:20261203T180000;RRULE:FREQ=DAILY,INTERVAL=0|rule",
                "DTSTART:20261203T180000;RRULE:whenever|rule"
            })
    void whatCannotBeUnderstoodIsKeptWithTheReasonAndKeepsNoOther(String lines, String reason) {
        String file = calendar(
                event(("UID:bad;SUMMARY:Лошо;" + lines)
                        .replace(",INTERVAL", "\u0000INTERVAL")
                        .split(";")),
                event("UID:good", "SUMMARY:Добро", "DTSTART:20261203T180000"));

        List<Reading> readings =
                readings(ForeignCalendar.read(file.replace('\u0000', ';')).orElseThrow());

        assertThat(readings.get(0)).isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo(reason);
            assertThat(unreadable.title()).contains("Лошо");
        });
        assertThat(readings.get(1)).isInstanceOf(Reading.Understood.class);
    }

    @Test
    @Timeout(20)
    void rulesThatNeverEndOrNeverBeginAreBounded() {
        assertThat(only("DTSTART:19700101T180000", "RRULE:FREQ=DAILY").dates()).hasSizeBetween(100, 200);
        assertThat(only("DTSTART:20261203T180000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31")
                        .dates())
                .hasSize(1);
        String many =
                IntStream.range(0, 50_000).mapToObj(i -> "20261203T180000").collect(Collectors.joining(","));
        assertThat(only("DTSTART:20261203T180000", "RDATE:" + many).dates()).hasSize(1);
    }

    @Test
    void anExceptionThatHasARuleOfItsOwnIsOneDateAndNoLoop() {
        String file = calendar(
                event("UID:a", "SUMMARY:Клуб", "DTSTART:20261203T180000", "RRULE:FREQ=WEEKLY;COUNT=3"),
                event(
                        "UID:a",
                        "SUMMARY:Клуб",
                        "RECURRENCE-ID:20261210T180000",
                        "DTSTART:20261211T190000",
                        "RRULE:FREQ=WEEKLY"));

        assertThat(events(file))
                .singleElement()
                .satisfies(event -> assertThat(event.dates())
                        .extracting(ForeignEvent.Slot::starts)
                        .containsExactly(
                                LocalDateTime.parse("2026-12-03T18:00"),
                                LocalDateTime.parse("2026-12-11T19:00"),
                                LocalDateTime.parse("2026-12-17T18:00")));
    }

    @Test
    void datesThatWereLeftOutOrCancelledAre() {
        String file = calendar(
                event(
                        "UID:a",
                        "SUMMARY:Клуб",
                        "DTSTART;TZID=Europe/Sofia:20261203T180000",
                        "RRULE:FREQ=WEEKLY;UNTIL=20261224T220000Z",
                        "EXDATE;TZID=Europe/Sofia:20261210T180000"),
                event(
                        "UID:a",
                        "SUMMARY:Клуб",
                        "STATUS:CANCELLED",
                        "RECURRENCE-ID;TZID=Europe/Sofia:20261217T180000",
                        "DTSTART;TZID=Europe/Sofia:20261217T180000"));

        assertThat(events(file))
                .singleElement()
                .satisfies(event -> assertThat(event.dates())
                        .extracting(slot -> slot.starts().getDayOfMonth() + (slot.cancelled() ? " off" : ""))
                        .containsExactly("3", "17 off", "24"));
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART;TZID=Europe/Copenhagen:20261203T180000, 2026-12-03T17:00:00Z",
        "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Sofia:20261203T180000, 2026-12-03T16:00:00Z",
        "DTSTART;TZID=\"Romance Standard Time\":20261203T180000, 2026-12-03T17:00:00Z",
        "DTSTART;TZID=FLE Standard Time:20261203T180000, 2026-12-03T16:00:00Z",
        "DTSTART;TZID=Customized Time Zone 7:20261203T180000, 2026-12-03T16:00:00Z",
        "DTSTART;TZID=Ours:20261203T180000, 2026-12-03T18:00:00Z",
        "DTSTART:20261203T180000, 2026-12-03T16:00:00Z",
        "DTSTART:20261203T160000Z, 2026-12-03T16:00:00Z",
        "DTSTART:20261203T1800, 2026-12-03T16:00:00Z"
    })
    void itsTimesAreRightWhateverItCallsTheTimeZone(String line, Instant expected) {
        String file = calendar(
                "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nX-LIC-LOCATION:Europe/London\r\nBEGIN:STANDARD\r\n"
                        + "DTSTART:19700101T000000\r\nRRULE:FREQ=YEARLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
                event("SUMMARY:Среща", line));

        assertThat(events(file))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.starts().atZone(event.zone()).toInstant())
                                .isEqualTo(expected));
    }

    @Test
    void wholeDaysEndWhereTheySay() {
        ForeignEvent event = only("DTSTART;VALUE=DATE:20261205", "DTEND;VALUE=DATE:20261207");

        assertThat(event.wholeDays()).isTrue();
        assertThat(event.dates().getFirst().ends()).isEqualTo(LocalDateTime.parse("2026-12-07T00:00"));
        assertThat(only("DTSTART;VALUE=DATE:20261205").dates().getFirst().ends())
                .isEqualTo(LocalDateTime.parse("2026-12-06T00:00"));
    }

    @Test
    void alarmsAndFoldedLinesAndMarksAreUnderstood() {
        String file = calendar(
                "BEGIN:VEVENT\nUID:x\nDTSTART:20261203T180000\nSUMMARY:Кафе\\, чай\\; и \\\"дълъг\n  раз\n говор\"\n"
                        + "BEGIN:VALARM\nSUMMARY:Аларма\nTRIGGER:-PT15M\nEND:VALARM\nLOCATION:Стая 1\\nЕтаж 2\nEND:VEVENT\n");

        assertThat(events(file)).singleElement().satisfies(event -> {
            assertThat(event.title()).isEqualTo("Кафе, чай; и \"дълъг разговор\"");
            assertThat(event.place()).contains("Стая 1\nЕтаж 2");
        });
    }

    @Test
    void whatIsLongOverIsNotTakenIn() {
        assertThat(readings(ForeignCalendar.read(calendar(event("SUMMARY:Старо", "DTSTART:20200101T100000")))
                        .orElseThrow()))
                .singleElement()
                .isInstanceOf(Reading.OutOfReach.class);
    }

    @Test
    @Timeout(30)
    void aFileFullOfBeginningsIsReadInNoTime() {
        String file = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nBEGIN:VALARM\n".repeat(100_000);

        ForeignCalendar read = ForeignCalendar.read(file).orElseThrow();

        assertThat(read.events()).hasSizeLessThanOrEqualTo(ForeignCalendar.MOST_EVENTS);
        assertThat(read.whole()).isFalse();
    }

    private static ForeignEvent only(String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = "SUMMARY:Среща";
        System.arraycopy(lines, 0, all, 1, lines.length);
        return events(calendar(event(all))).getFirst();
    }

    private static List<ForeignEvent> events(String file) {
        return readings(ForeignCalendar.read(file).orElseThrow()).stream()
                .filter(Reading.Understood.class::isInstance)
                .map(Reading.Understood.class::cast)
                .map(Reading.Understood::event)
                .toList();
    }

    private static List<Reading> readings(ForeignCalendar calendar) {
        return new ForeignEvents(SOFIA, calendar.zones(), CLOCK).read(calendar.events());
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String... parts) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", parts) + "END:VCALENDAR\r\n";
    }
}
