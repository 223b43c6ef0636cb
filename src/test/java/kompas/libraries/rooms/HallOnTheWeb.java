package kompas.libraries.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.domain.BookingLink;
import kompas.testing.SigningInByMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people do with the room “Hall” of Odense's library, and what is in the tables then. */
record HallOnTheWeb(MockMvc web, JdbcClient database, Accounts accounts) {

    static final String LIBRARY = "odense-biblioteker-og-borgerservice";
    static final String HALL = "/en/libraries/" + LIBRARY + "/rooms/hall";

    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
    private static final Pattern LINK = Pattern.compile("/en/room-bookings/[\\w-]{43}");

    /** Asks for it, and gives the address by which that is looked after. */
    String ask(String email, int days, String from, String to) throws Exception {
        String address = web.perform(form(email, days, from, to))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        Matcher link = LINK.matcher(String.valueOf(address));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    static MockHttpServletRequestBuilder form(String email, int days, String from, String to) {
        return post(HALL + "/book")
                .param("link", BookingLink.make().text())
                .param("begun", "1")
                .param("day", day(days).toString())
                .param("from", from)
                .param("to", to)
                .param("organisation", "Choir Odense")
                .param("person", "Anna")
                .param("email", email)
                .param("purpose", "Rehearsal");
    }

    /** The newest request, on all its dates. */
    ResultActions confirm(Cookie librarian) throws Exception {
        return web.perform(post("/en/desk/rooms/requests/" + request() + "/confirm")
                .param("dates", text("select id from libraries.booking where request_id = '" + request() + "'"))
                .cookie(librarian));
    }

    Cookie librarian(LibraryId of) throws Exception {
        String email = "librarian-" + of.value() + "@example.org";
        PersonId person = accounts.open(email, "Mette", "en");
        accounts.give(person, new Grant(Role.LIBRARIAN, Scope.library(of.value())), Optional.empty());
        return signedIn(email);
    }

    Cookie signedIn(String email) throws Exception {
        return new SigningInByMail(web, database).as(email);
    }

    /** The newest one. */
    String request() {
        return text("select id from libraries.room_request order by created_at desc limit 1");
    }

    /** The newest one to this address. */
    String mail(String email) {
        return database.sql(
                        "select plain from mail.message where email = :email order by posted_at desc, id desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
    }

    /** The link in the newest one to this address. */
    String link(String email) {
        Matcher link = LINK.matcher(mail(email));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    String text(String sql) {
        return String.valueOf(database.sql(sql).query().singleValue());
    }

    static LocalDate day(int days) {
        return LocalDate.now(HERE).plusDays(days);
    }

    static Instant start(int days) {
        return day(days).atStartOfDay(HERE).toInstant();
    }

    static Slot slot(int days, int from, int to) {
        return new Slot(
                day(days).atTime(LocalTime.of(from, 0)).atZone(HERE).toInstant(),
                day(days).atTime(LocalTime.of(to, 0)).atZone(HERE).toInstant());
    }
}
