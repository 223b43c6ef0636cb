package kompas.surveys.writing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import kompas.surveys.TwoLibraries;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Librarians take ready-made questions with one press, and keep their own for each other. */
@KompasIntegrationTest
@Import(Statements.class)
class QuestionBankIntegrationTests extends TwoLibraries {

    private static final String ID = "01999999-0000-7000-8000-00000000000a";

    private Cookie elka = new Cookie("kompas", "");
    private Cookie other = new Cookie("kompas", "");
    private String mine = "";

    @BeforeEach
    void aQuestionnaireInTwoLanguages() throws Exception {
        database.sql("delete from surveys.kept_question").update();
        elka = as("elka");
        other = as("other");
        mine = begun(elka);
    }

    private String begun(Cookie who) throws Exception {
        String to = Objects.requireNonNull(web.perform(post("/en/questionnaires/new")
                        .cookie(who)
                        .param("title", "Ours")
                        .param("languages", "en", "bg"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return to.substring(0, to.indexOf('?'));
    }

    @Test
    void aQuestionIsFoundInAnyLanguageAndComesWithItsAnswersAndWhatItFillsIn() throws Exception {
        web.perform(get(mine + "/bank?words=доброволци помагат").cookie(elka))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("How many volunteers help in a year?")))
                .andExpect(content().string(containsString("Fills in: Volunteers")));
        web.perform(get(mine + "/bank?words=qqqq").cookie(elka))
                .andExpect(content().string(containsString("No question says that")));
        for (int i = 0; i < 2; i++) {
            web.perform(take("compass.volunteers"))
                    .andExpect(header().string("Location", containsString("did=inserted&added=compass.volunteers")));
        }
        web.perform(get(mine + "/bank?theme=volunteers&did=inserted&added=compass.volunteers")
                        .cookie(elka))
                .andExpect(content().string(containsString("is in the questionnaire now")))
                .andExpect(content().string(containsString("asked already")));
        assertThat(one("""
                        select count(*) from surveys.form_version, jsonb_array_elements(workbook->'sheets'->0->'rows') r
                        where published_at is null and r::text like '%Колко доброволци%' and r::text not like '%frivillige%'"""))
                .as("pressed twice it comes once, in the languages there are")
                .isEqualTo("1");
        web.perform(post(mine + "/bank").cookie(elka).param("key", "compass.nothing"))
                .andExpect(status().isNotFound());
        web.perform(get(mine + "/bank").cookie(other)).andExpect(status().isForbidden());
        web.perform(get(mine + "/bank?page=99&theme=x&did=inserted&added=y").cookie(elka))
                .andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder take(String key) {
        return post(mine + "/bank").cookie(elka).param("token", "t").param("key", key);
    }

    @Test
    void theNextOneStandsBehindAllThatHasJustCome() throws Exception {
        web.perform(post(mine + "/add").cookie(elka).param("kind", "short_text").param("words", "Choir?"));
        web.perform(take("compass.street").param("at", "choir").param("where", "after"))
                .andExpect(header().string("Location", containsString("&at=address_visible&where=after")));
    }

    @Test
    void whatOneLibraryKeepsAnotherTakesOverAndOnlyTheFirstTakesItOut() throws Exception {
        web.perform(post(mine + "/add").cookie(elka).param("kind", "short_text").param("words", "Is there a choir?"));
        web.perform(get(mine + "/keep?at=is_there_a_choir").cookie(elka))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Is there a choir?")));
        web.perform(keep("")).andExpect(status().isUnprocessableContent());
        for (int i = 0; i < 2; i++) {
            web.perform(keep("here")).andExpect(header().string("Location", containsString("did=kept")));
        }
        web.perform(post(mine + "/keep")
                        .cookie(other)
                        .param("at", "is_there_a_choir")
                        .param("theme", "here"))
                .andExpect(status().isForbidden());
        String theirs = begun(other);
        web.perform(get(theirs + "/bank?words=choir").cookie(other))
                .andExpect(content().string(containsString("Is there a choir?")))
                .andExpect(content().string(containsString("Kept for others by")))
                .andExpect(content().string(not(containsString("Take out of the bank"))));
        web.perform(post(theirs + "/bank").cookie(other).param("key", ID));
        web.perform(get(theirs).cookie(other)).andExpect(content().string(containsString("Is there a choir?")));
        web.perform(post(theirs + "/bank/drop").cookie(other).param("key", ID)).andExpect(status().isForbidden());
        web.perform(post(mine + "/bank/drop").cookie(elka).param("key", ID))
                .andExpect(header().string("Location", containsString("did=dropped")));
        assertThat(one("select count(*) from surveys.kept_question")).isEqualTo("0");
        assertThat(one("select string_agg(action, ' ' order by action) from audit.act where subject = '" + ID + "'"))
                .isEqualTo("surveys.drop-question surveys.keep-question");
    }

    private MockHttpServletRequestBuilder keep(String theme) {
        return post(mine + "/keep")
                .cookie(elka)
                .param("token", ID)
                .param("at", "is_there_a_choir")
                .param("theme", theme);
    }

    @Test
    void theBankCostsTheSameHoweverMuchIsInIt() throws Exception {
        web.perform(get(mine + "/bank").cookie(elka));
        int few = Statements.of(
                        () -> web.perform(get(mine + "/bank").cookie(elka)).andExpect(status().isOk()))
                .size();
        database.sql("""
                insert into surveys.kept_question (library_id, theme, workbook)
                select :library, 'identity', cast(:workbook as jsonb) from generate_series(1, 30)""")
                .param("library", library(ISPERIH))
                .param("workbook", """
                        {"name": "x", "sheets": [{"name": "survey", "headings": ["type", "name", "label::English (en)"],
                         "rows": [{"number": 2, "cells": ["text", "q", "What?"]}]}]}""")
                .update();
        assertThat(Statements.of(
                        () -> web.perform(get(mine + "/bank").cookie(elka)).andExpect(status().isOk())))
                .hasSizeLessThanOrEqualTo(few);
        assertThat(few).isLessThan(12);
    }
}
