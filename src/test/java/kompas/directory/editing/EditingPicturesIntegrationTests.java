package kompas.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.directory.duplicates.MergeChoices;
import kompas.directory.duplicates.MergeOutcome;
import kompas.directory.duplicates.MergingOrganisations;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** What an organisation would lose of its pictures, and what its readers should not see. */
@KompasIntegrationTest
class EditingPicturesIntegrationTests extends PageWithPictures {

    @Autowired
    private ForgettingPictures forgetting;

    @Autowired
    private MergingOrganisations merging;

    @Test
    void aPhotoWithItsWordsStandsOnThePageAndInItsHistory() throws Exception {
        byte[] bare = card();
        add(elka, picture(900, 600), "alt-en", "Ten people sing", "alt-bg", "Десет души пеят")
                .andExpect(redirectedUrl(path + "/edit/pictures?done=added"));

        String page = page(path);
        assertThat(page)
                .contains("alt=\"Ten people sing\"", "loading=\"lazy\"", "width=\"900\" height=\"600\"")
                .containsPattern("srcset=\"/files/[^\"]+/320 320w, [^\"]+/640 640w, [^\"]+/900 900w\"")
                .containsPattern("\"image\": ?\\[\"http[^\"]+/files/");
        assertThat(page(path.replace("/en/", "/bg/"))).contains("Десет души пеят");
        assertThat(page(path + "/history", elka)).contains("logo and photos", "Ten people sing");
        assertThat(card()).as("the picture to share").isNotEqualTo(bare);
        assertThat(text("select permitted_by is not null from directory.picture where organisation_id = :id"))
                .isEqualTo("t");
        for (String language : List.of("en", "da", "bg")) {
            String here = path.replace("/en/", "/" + language + "/") + "/edit/pictures";
            assertThat(page(here, elka)).doesNotContain("editing.");
            assertThat(page(here + "/" + file(), elka)).doesNotContain("editing.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alt-en||permitted|true|say in at least one language",
                "alt-en|People|permitted||tick that it may be published",
                "alt-en|\u202Eelpoep|permitted|true|invisible signs"
            })
    void whatIsMissingIsSaidAndTheWordsAreStillThere(
            String field, String words, String permission, String given, String sentence) throws Exception {
        var request = multipart(path + "/edit/pictures").file(picture(20, 20)).cookie(elka);
        request.param("role", "photo").param(permission, given == null ? "" : given);
        request.param(field, words == null ? "" : words);
        String answer = web.perform(request)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains(sentence).contains(words == null || words.startsWith("\u202E") ? "" : words);
        assertThat(text("select count(*) from directory.picture where organisation_id = :id"))
                .isEqualTo("0");
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() throws Exception {
        byte[] script = "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8);
        String answer = add(
                        elka, new MockMultipartFile("picture", "a.svg", "image/png", script), "alt-en", "Kept words")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains("This is not a picture we can read", "Kept words");
        web.perform(post(path + "/edit/pictures").cookie(elka).param("role", "photo"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aLogoStandsInTheHeadAndIsReplacedByAnother() throws Exception {
        byte[] bare = card();
        var request = multipart(path + "/edit/pictures").file(picture(30, 30)).cookie(elka);
        web.perform(request.param("role", "logo").param("logo-permitted", "true"))
                .andExpect(status().is3xxRedirection());
        String first = file();
        assertThat(page(path)).containsPattern("class=\"logo-mark\" src=\"/files/" + first);
        assertThat(card()).as("the picture to share").isNotEqualTo(bare);
        var another = multipart(path + "/edit/pictures").file(picture(40, 30)).cookie(elka);
        web.perform(another.param("role", "logo").param("logo-permitted", "true"))
                .andExpect(status().is3xxRedirection());
        assertThat(page(path)).contains("logo-mark").doesNotContain(first);
        assertThat(page(path + "/edit/pictures", elka)).contains(first + "/back");
    }

    @Test
    void whatIsWrongWithAPhotoThatWasToTakeAnothersPlaceIsSaidWhereItWasSent() throws Exception {
        add(elka, picture(32, 40), "alt-en", "A tree");
        String refused = web.perform(multipart(path + "/edit/pictures")
                        .file(new MockMultipartFile("picture", "a.txt", "image/png", new byte[] {1, 2, 3}))
                        .cookie(elka)
                        .param("role", "photo")
                        .param("instead", file())
                        .param("permitted", "true"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refused)
                .contains("This is not a picture we can read", "name=\"instead\" value=\"" + file())
                .doesNotContain("Add a photo");
    }

    @Test
    void thePointThatMattersIsClickedOrTyped() throws Exception {
        add(elka, picture(280, 560), "alt-en", "A tree");
        focus("point.x", "70", "point.y", "420").andExpect(status().is3xxRedirection());
        assertThat(page(path)).contains("focus-x-3 focus-y-8");
        focus("point.x", "0", "point.y", "0", "focus-left", "25", "focus-top", "75");
        assertThat(page(path)).as("a key pressed on the picture").contains("focus-x-3 focus-y-8");
        focus("focus-left", "100", "focus-top", "0");
        assertThat(page(path)).contains("focus-x-10 focus-y-0");
        focus("focus-left", "left", "focus-top", "0").andExpect(status().isUnprocessableContent());
    }

    @Test
    void whatIsTakenAwayIsSeenByNobodyAndCanBeBroughtBack() throws Exception {
        add(elka, picture(40, 40), "alt-en", "A tree");
        String file = file();
        act(file, "remove").andExpect(redirectedUrl(path + "/edit/pictures?done=remove#photos"));
        assertThat(page(path)).doesNotContain("A tree");
        web.perform(get("/files/" + file + "/40")).andExpect(status().isNotFound());
        act(file, "back");
        act(file, "back");
        assertThat(page(path)).containsOnlyOnce("alt=\"A tree\"");
        web.perform(get("/files/" + file + "/40")).andExpect(status().isOk());

        act(file, "remove");
        String removal = text("select change_set_id from directory.change where organisation_id = :id"
                + " order by change_set_id desc limit 1");
        web.perform(post(path + "/history/" + removal + "/revert").cookie(elka))
                .andExpect(redirectedUrl(path + "/history?done=reverted"));
        assertThat(page(path)).contains("A tree");
    }

    @Test
    void aMonthLaterItIsForgotten() throws Exception {
        add(elka, picture(41, 40), "alt-en", "A tree");
        String file = file();
        act(file, "remove");
        forgetting.forget(OffsetDateTime.now().minusDays(30));
        assertThat(text("select count(*) from directory.picture where organisation_id = :id"))
                .isEqualTo("1");
        database.sql("update directory.picture set removed_at = now() - interval '31 days' where organisation_id = :id")
                .param("id", id.value())
                .update();
        forgetting.forget(OffsetDateTime.now().minusDays(30));
        assertThat(text("select count(*) from files.file where id = '" + file + "' or owner_id = :id"))
                .isEqualTo("0");
        act(file, "back").andExpect(status().is3xxRedirection());
        assertThat(page(path + "/edit/pictures", elka)).doesNotContain("A tree");
    }

    @Test
    void thePicturesStandInTheOrderTheyAreGivenAndThereAreADozen() throws Exception {
        for (int number = 1; number <= EditingPictures.MOST_PHOTOS; number++) {
            add(elka, picture(8, 8 + number), "alt-en", "Number " + number + ".");
        }
        act(file(), "later");
        String page = page(path);
        assertThat(page.indexOf("Number 1.")).isGreaterThan(page.indexOf("Number 2."));
        String answer = add(elka, picture(9, 9), "alt-en", "Too many")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains("There are 12 photos already");
    }

    @Test
    void ofTwoWhoDescribeOnePictureNobodyIsOverwritten() throws Exception {
        add(elka, picture(42, 40), "alt-en", "A tree");
        String seen = page(path + "/edit/pictures/" + file(), elka);
        describe(seen, "An oak").andExpect(status().is3xxRedirection());
        String answer = describe(seen, "A lime")
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains("An oak", "A lime");
        describe(answer, "A lime").andExpect(status().is3xxRedirection());
        assertThat(page(path)).contains("A lime");
    }

    @Test
    void aStrangerChangesNoPicture() throws Exception {
        add(elka, picture(43, 40), "alt-en", "A tree");
        OrganisationId other = OrganisationFixture.named("en", "Other").insertInto(database);
        Cookie stranger = contact("stranger" + other + "@example.org", other);
        web.perform(get(path + "/edit/pictures").cookie(stranger)).andExpect(status().isForbidden());
        add(stranger, picture(44, 40), "alt-en", "Mine").andExpect(status().isForbidden());
        for (String act : List.of("/remove", "/back", "/later", "")) {
            web.perform(post(path + "/edit/pictures/" + file() + act).cookie(stranger))
                    .andExpect(status().isForbidden());
        }
        web.perform(get(path + "/edit/pictures/" + UUID.randomUUID()).cookie(elka))
                .andExpect(status().isNotFound());
        assertThat(page(path)).contains("A tree").doesNotContain("Mine");
    }

    @Test
    void ofTwoThatBecomeOneAllPhotosStayAndComeApartAgain() throws Exception {
        add(elka, picture(45, 40), "alt-en", "Kept tree");
        OrganisationId kept = id;
        String keptPath = path;
        anOrganisationAndItsContact();
        add(elka, picture(46, 40), "alt-en", "Dropped tree");

        MergeOutcome merged = merging.merge(kept, id, MergeChoices.USUAL, "system");
        assertThat(page(keptPath)).contains("Kept tree", "Dropped tree");
        assertThat(merged).isInstanceOf(MergeOutcome.Merged.class);
        merging.undo(((MergeOutcome.Merged) merged).changeSet(), "system");
        assertThat(page(keptPath)).contains("Kept tree").doesNotContain("Dropped tree");
        assertThat(page(path)).contains("Dropped tree");
    }

    private byte[] card() throws Exception {
        return web.perform(get(path + "/card.png"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions act(String file, String act) throws Exception {
        return web.perform(post(path + "/edit/pictures/" + file + "/" + act).cookie(elka));
    }

    private ResultActions focus(String... fields) throws Exception {
        String address = path + "/edit/pictures/" + file();
        var request = post(address).cookie(elka);
        WebForm.typedIn(page(address, elka)).forEach((name, values) -> {
            if (!List.of(fields).contains(name)) {
                request.param(name, values.toArray(String[]::new));
            }
        });
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    private ResultActions describe(String seen, String words) throws Exception {
        String mark = seen.replaceAll("(?s).*name=\"seen.picture\" value=\"([0-9a-f]+)\".*", "$1");
        return web.perform(post(path + "/edit/pictures/" + file())
                .cookie(elka)
                .param("seen.picture", mark)
                .param("alt-en", words));
    }
}
