package kompas.directory.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Identifiers;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** A librarian sees everything the library looks after, finds what is missing, and finds it again tomorrow. */
@KompasIntegrationTest
@Import(Statements.class)
class WorklistIntegrationTests extends LibraryAtWork {

    private static final String MAIL =
            "insert into directory.contact (organisation_id, person, email) values (:id, false, 'kor@example.org')";

    @Test
    void aLibrarianSeesAllOfTheirMunicipalitiesAndNothingElse() throws Exception {
        in(ISPERIH, "Хор Лудогорие").insertInto(database);
        in(RAZGRAD, "Клуб Скрит").with("listing", "unlisted").insertInto(database);
        in(RAZGRAD, "Клуб Закрит").with("status", "closed").insertInto(database);
        in(VIDIN, "Клуб Видин").insertInto(database);
        String list = page(LIST, elka());
        assertThat(list)
                .contains("Хор Лудогорие", "Клуб Скрит", "Not listed", "Клуб Закрит", "3 organisations")
                .doesNotContain("Клуб Видин");
        assertThat(page(LIST, administrator())).contains("Клуб Видин", "4 organisations");
        assertThat(page(LIST + "?region=bg-vidin", administrator()))
                .contains("Клуб Видин", "1 organisation")
                .doesNotContain("Хор Лудогорие");
        assertThat(page(LIST + "?region=bg-vidin", elka())).doesNotContain("Клуб Видин");
    }

    @Test
    void nobodyElseHasAList() throws Exception {
        OrganisationId choir = in(ISPERIH, "Хор").slug("hor").insertInto(database);
        Cookie contact =
                signedIn("ivan@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
        Cookie member = signedIn("maria@example.org");
        for (String path : List.of(
                "", "/list.csv", "/print", "/change?all=true", "/changes", "/change/preview?all=true&act=unlist")) {
            web.perform(get(LIST + path).cookie(contact)).andExpect(status().isForbidden());
            web.perform(get(LIST + path).cookie(member)).andExpect(status().isForbidden());
            web.perform(get(LIST + path)).andExpect(status().is3xxRedirection());
        }
        for (Cookie other : List.of(contact, member)) {
            web.perform(form(
                                    LIST + "/changes",
                                    "all",
                                    "true",
                                    "act",
                                    "unlist",
                                    "expected",
                                    "9",
                                    "number",
                                    Identifiers.next().toString())
                            .cookie(other))
                    .andExpect(status().isForbidden());
            web.perform(form(LIST + "/filters", "name", "x", "lacks", "email").cookie(other))
                    .andExpect(status().isForbidden());
        }
        assertThat(text("select listing from directory.organisation")).isEqualTo("public");
    }

    @Test
    void whatIsMissingIsFound() throws Exception {
        in(ISPERIH, "С поща")
                .and(MAIL)
                .with("confirmed_on", "2026-10-01")
                .with("confirmed_by", "library")
                .insertInto(database);
        in(ISPERIH, "Без поща").with("fields", List.of("A10")).insertInto(database);
        Cookie elka = elka();
        assertThat(page(LIST + "?lacks=email", elka)).contains("Без поща").doesNotContain(">С поща<");
        assertThat(page(LIST + "?lacks=email&lacks=field", elka)).contains("Nothing matches");
        assertThat(page(LIST + "?since=2026-09-01", elka)).contains("Без поща").doesNotContain(">С поща<");
        assertThat(page(
                        LIST
                                + "?field=A&municipality=bg-razgrad-isperih&form=other&status=active&listing=public&source=test",
                        elka))
                .contains("Без поща", "1 organisation<");
        assertThat(page(LIST + "?q=kor@example", elka)).contains("С поща").doesNotContain("Без поща");
        assertThat(page(LIST + "?q=bez+POSHTA", elka)).contains("Nothing matches");
        assertThat(page(LIST + "?q=БЕЗ", elka)).contains("Без поща").doesNotContain(">С поща<");
        assertThat(page(LIST + "?lacks=nonsense&since=yesterday&status=%25&after=x&sort=x&q=%25", elka))
                .contains("Nothing matches");
    }

    @Test
    void aLongListIsReadToItsEndAndBackWithFewStatements() throws Exception {
        IntStream.range(0, 120).forEach(i -> in(ISPERIH, "Клуб " + (i % 40)).insertInto(database));
        Cookie elka = elka();
        List<String> there = new ArrayList<>();
        String address = LIST + "?sort=name";
        for (int part = 0; part < 3; part++) {
            String list = page(address, elka);
            there.addAll(ids(list));
            address = part < 2 ? link(list, "next") : link(list, "prev");
        }
        assertThat(there).hasSize(120).doesNotHaveDuplicates();
        assertThat(ids(page(address, elka))).isEqualTo(there.subList(50, 100));
        assertThat(page(LIST + "/list.csv", elka).lines().count()).isEqualTo(121);
        assertThat(page(LIST + "/print", elka)).contains("Клуб 39");
        page(LIST + "?lacks=email", elka);
        assertThat(Statements.of(() -> page(LIST + "?lacks=email", elka)).size())
                .isLessThanOrEqualTo(8);
    }

    private static List<String> ids(String page) {
        Matcher boxes = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"").matcher(page);
        return boxes.results().map(box -> box.group(1)).toList();
    }

    private static String link(String page, String rel) {
        return found(page, "rel=\"" + rel + "\" href=\"([^\"]+)\"").replace("&amp;", "&");
    }

    @Test
    void aFilterIsFoundAgainByItsNameAndByColleaguesAlone() throws Exception {
        in(ISPERIH, "Без поща").insertInto(database);
        Cookie elka = elka();
        sent(form(LIST + "/filters", "name", "Да се обадя", "lacks", "email", "shared", "true"), elka);
        sent(form(LIST + "/filters", "name", "Само мой", "lacks", "phone"), elka);
        String tab = "Да се обадя (1)";
        assertThat(page(LIST, elka)).contains(tab, "Само мой (1)");
        assertThat(page(LIST, librarian("ivo@example.org", ISPERIH)))
                .contains(tab)
                .doesNotContain("Само мой");
        Cookie other = librarian("vida@example.org", VIDIN);
        assertThat(page(LIST + "?q=x", other)).doesNotContain("Да се обадя");
        String id = text("select id from directory.saved_filter where shared");
        web.perform(form(LIST + "/filters/" + id + "/rename", "name", "Мое").cookie(other))
                .andExpect(status().isNotFound());
        web.perform(form(LIST + "/filters/" + id + "/rename", "name", " ", "lacks", "email")
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent());
        sent(form(LIST + "/filters/" + id + "/rename", "name", "Обаждане"), elka);
        String after = sent(post(LIST + "/filters/" + id + "/delete"), elka);
        assertThat(page(after, elka)).contains("Bring it back").doesNotContain("Обаждане");
        sent(post(LIST + "/filters/" + id + "/restore"), elka);
        assertThat(page(LIST, elka)).contains("Обаждане (1)");
    }

    @Test
    void notesAreForStaffAlone() throws Exception {
        OrganisationId choir = in(ISPERIH, "Хор").slug("hor").insertInto(database);
        Cookie elka = elka();
        String notes = "/en/organisations/hor/notes";
        String number = found(page(notes, elka), "name=\"number\" value=\"([^\"]+)\"");
        sent(form(notes, "number", number, "text", "Обадих се, утре пак"), elka);
        sent(form(notes, "number", number, "text", "Обадих се, утре пак"), elka);
        assertThat(text("select count(*) from directory.note")).isEqualTo("1");
        assertThat(page("/en/organisations/hor", elka)).contains("Обадих се", "elka");
        assertThat(page(LIST, elka)).contains("Обадих се");
        Cookie contact =
                signedIn("ivan@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
        assertThat(page("/en/organisations/hor", contact)).doesNotContain("Обадих се");
        web.perform(get(notes).cookie(contact)).andExpect(status().isForbidden());
        web.perform(get(notes).cookie(librarian("vida@example.org", VIDIN))).andExpect(status().isForbidden());
        for (String open : List.of("", "/print", "/history", "/notes")) {
            assertThat(web.perform(get("/en/organisations/hor" + open))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .doesNotContain("Обадих се");
        }
        assertThat(page(LIST + "/list.csv", elka)).doesNotContain("Обадих се");
        assertThat(page("/en/account/data", elka)).contains("Обадих се");
    }

    @Test
    void onlyWhoWroteANoteChangesIt() throws Exception {
        in(ISPERIH, "Хор").slug("hor").insertInto(database);
        Cookie elka = elka();
        String notes = "/en/organisations/hor/notes";
        sent(form(notes, "text", "Първа"), elka);
        String note = notes + "/" + text("select id from directory.note");
        Cookie ivo = librarian("ivo@example.org", ISPERIH);
        assertThat(page(notes, ivo)).contains("Първа").doesNotContain("Delete this note");
        web.perform(form(note, "text", "Друга").cookie(ivo)).andExpect(status().isNotFound());
        web.perform(post(note + "/delete").cookie(ivo)).andExpect(status().isNotFound());
        web.perform(form(note, "text", " ").cookie(elka)).andExpect(status().isUnprocessableContent());
        web.perform(form(notes, "text", "a".repeat(5000)).cookie(elka)).andExpect(status().isUnprocessableContent());
        sent(form(note, "text", "Поправена"), elka);
        assertThat(page(notes, ivo)).contains("Поправена", "changed later");
        String deleted = sent(post(note + "/delete"), elka);
        assertThat(page(deleted, elka)).contains("Bring it back").doesNotContain("Поправена");
        sent(post(note + "/restore"), elka);
        assertThat(page(notes, ivo)).contains("Поправена");
        web.perform(post(notes + "/" + UUID.randomUUID() + "/delete").cookie(elka))
                .andExpect(status().isNotFound());
    }
}
