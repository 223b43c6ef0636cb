package kompas.bench.collecting;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A form of 24 questions, two of them in a group that repeats, with rules, conditions and a calculation; and responses to it. */
final class SampleForm {

    static final String MARKDOWN = """
            | survey | | | | | | | |
            | | type | name | label | required | constraint | relevant | calculation |
            | | start | start | | | | | |
            | | end | end | | | | | |
            | | text | name | Name | yes | | | |
            | | select_one kind | kind | Kind | yes | | | |
            | | integer | founded | Founded | | . > 1800 and . <= 2026 | | |
            | | text | register | Register number | | regex(., '[0-9]{9}') | ${kind} != 'group' | |
            | | text | phone | Phone | | | | |
            | | text | email | E-mail | | contains(., '@') | | |
            | | select_multiple field | fields | Fields | | | | |
            | | integer | members | Members | | . >= 0 | | |
            | | integer | volunteers | Volunteers | | . >= 0 | | |
            | | calculate | people | | | | | ${members} + ${volunteers} |
            | | geopoint | place | Place | | | | |
            | | date | visited | Visited | | . <= today() + 36500 | | |
            | | begin_repeat | need | Need | | | | |
            | | select_one field | about | About | | | | |
            | | text | words | In words | | | | |
            | | end_repeat | | | | | | |
            | | text | description | Description | | | | |
            | | select_one yes_no | room | A room? | | | | |
            | | text | which_room | Which? | | | ${room} = 'yes' | |
            | | decimal | budget | Budget | | . >= 0 | | |
            | | text | partners | Partners | | | | |
            | | text | wishes | Wishes | | | | |
            | | select_one yes_no | publish | Publish? | yes | | | |
            | | select_one yes_no | contact | Contact? | | | | |
            | choices | | | |
            | | list_name | name | label |
            | | kind | association | Association |
            | | kind | group | Informal group |
            | | field | culture | Culture |
            | | field | nature | Nature |
            | | field | sport | Sport |
            | | yes_no | yes | Yes |
            | | yes_no | no | No |
            | settings | | | |
            | | form_title | form_id | version |
            | | Bench | bench | 1 |
            """;

    private static final int NEEDS = 3;

    private SampleForm() {}

    static String instance(int number) {
        return "uuid:bench-" + number;
    }

    /** Every tenth has no name. */
    static String response(int number) {
        String needs = IntStream.range(0, NEEDS)
                .mapToObj(each -> "<need><about>nature</about><words>Trees, and somebody who waters them " + each
                        + "</words></need>")
                .collect(Collectors.joining());
        return "<?xml version='1.0' ?><data id=\"bench\" version=\"1\" xmlns:jr=\"http://openrosa.org/javarosa\">"
                + "<start>2026-11-29T10:00:00.000+02:00</start><end>2026-11-29T10:20:00.000+02:00</end>"
                + "<name>" + (number % 10 == 0 ? "" : "Choir " + number) + "</name><kind>association</kind>"
                + "<founded>1998</founded><register>123456789</register><phone>0888 000 000</phone>"
                + "<email>choir@example.org</email><fields>culture nature</fields><members>12</members>"
                + "<volunteers>30</volunteers><people>42</people><place>43.53 26.52 0 5</place><visited>2026-11-29</visited>"
                + needs
                + "<description>We sing every Tuesday in the hall of the chitalishte, and everybody may join.</description>"
                + "<room>yes</room><which_room>For forty, with a piano</which_room><budget>1200.50</budget>"
                + "<partners>The school</partners><wishes>Notes</wishes><publish>yes</publish><contact>no</contact>"
                + "<meta><instanceID>" + instance(number) + "</instanceID></meta></data>";
    }
}
