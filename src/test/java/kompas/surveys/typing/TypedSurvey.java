package kompas.surveys.typing;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.surveys.SurveyOfALibrary;
import kompas.surveys.inviting.InvitationCode;
import org.junit.jupiter.api.BeforeEach;

/** A survey whose questionnaire was filled in on paper: {@code elka} and the fieldworkers {@code hristina} and {@code petar} type. */
abstract class TypedSurvey extends SurveyOfALibrary {

    static final String ENTER = SURVEY + "/paper/enter";

    private static final String FORM = """
            | survey | | | | | | | | |
            | | type | name | label::English (en) | label::Български (bg) | relevant | required | constraint | constraint_message | default |
            | | start | start | | | | | | |
            | | end | end | | | | | | |
            | | select_one how | how | How? | Как? | | | | |
            | | text | name | Name of the club | Име на клуба | | yes | | |
            | | integer | members | Members | Членове | | | . < 1000 | Too many |
            | | date | founded | Founded | Основан | | | | |
            | | select_one yes_no | needs | Do you need something? | Имате ли нужда? | | | | |
            | | select_multiple need | need | What is needed? | От какво? | ${needs} = 'yes' | | | |
            | | text | other | What else? | Какво друго? | selected(${need}, 'other') | yes | | |
            | | begin_repeat | person | Person | Човек | | | | |
            | | text | who | Who? | Кой? | | | | |
            | | integer | age | How old? | На колко години? | ${who} != '' | | | |
            | | end_repeat | | | | | | | |
            | | text | town | Town | Град | | | | | Isperih |

            | choices | | | |
            | | list_name | name | label::English (en) | label::Български (bg) |
            | | how | paper | Paper | Хартия |
            | | how | visit | A visit | Посещение |
            | | yes_no | yes | Yes | Да |
            | | yes_no | no | No | Не |
            | | need | rooms | Rooms | Зали |
            | | need | money | Money | Пари |
            | | need | other | Something else | Друго |

            | settings | | | | |
            | | form_title | form_id | version | instance_name |
            | | Clubs | clubs | 1 | ${name} |

            | bindings | | | |
            | | question | binds_to | rule |
            | | how | response.way | never_publish |
            """;

    UUID choir = new UUID(0, 0);

    @BeforeEach
    void aSurveyOnPaper() throws Exception {
        asks(FORM);
        grant("petar", new Grant(Role.FIELDWORKER, Scope.survey(survey)));
        choir = asked(organisation("choir", ISPERIH));
    }

    /** The code of a copy that was printed for somebody, or for nobody. */
    String code(Optional<UUID> respondent) {
        String signs = database.sql("""
                insert into surveys.invitation (survey_id, respondent_id, code)
                values (:survey, :respondent, (select string_agg(substr('ACEHKMPTXY34679', 1 + (random() * 14)::int, 1), '')
                                               from generate_series(1, 10) where gen_random_uuid() is not null)) returning code""")
                .param("survey", survey)
                .param("respondent", respondent.orElse(null))
                .query(String.class)
                .single();
        return new InvitationCode(signs).text();
    }

    /** Begins a copy, and says where it is typed in. */
    String begin(Cookie who, String code) throws Exception {
        return String.valueOf(post(ENTER, who, "code", code, "go", "code")
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    /** Types a copy in and sends it. */
    void send(Cookie who, String code, String... fields) throws Exception {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "go";
        all[1] = "send";
        post(begin(who, code), who, all);
    }

    String answer(String path) {
        return one("select coalesce(answers #>> '{" + path.replace('/', ',') + "}', 'nothing') from surveys.response");
    }

    String flags() {
        return one("select coalesce(string_agg(kind || ' ' || path, ', ' order by kind, path), '') from surveys.flag");
    }
}
