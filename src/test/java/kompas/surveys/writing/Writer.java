package kompas.surveys.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody who writes on a questionnaire with a browser. */
record Writer(MockMvc web, Cookie cookie, String questionnaire) {

    /** @param fields names and values in turn */
    ResultActions act(String token, String act, String... fields) throws Exception {
        MockHttpServletRequestBuilder press =
                post(questionnaire + "/write" + act).cookie(cookie).param("token", token);
        for (int i = 0; i < fields.length; i += 2) {
            press = press.param(fields[i], fields[i + 1]);
        }
        return web.perform(press);
    }

    /** What a question was when its form was made. */
    String print(String at) throws Exception {
        String page = web.perform(
                        get(questionnaire + "/write/question?at=" + at).cookie(cookie))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher found = Pattern.compile("name=\"print\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
