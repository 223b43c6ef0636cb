package kompas.surveys.method;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.needs.NeedKind;
import kompas.places.Area;
import kompas.places.Places;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.surveys.Survey;
import org.springframework.stereotype.Component;

/** Puts into a letter what is known: library, region, days. What only whoever writes it knows stays open, as a line to write on. */
@Component
class LetterFilling {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");

    private final LetterHead head;
    private final Places places;
    private final Messages messages;
    private final WhatCameOut cameOut;
    private final PublicAddress site;
    private final Clock clock;

    LetterFilling(
            LetterHead head, Places places, Messages messages, WhatCameOut cameOut, PublicAddress site, Clock clock) {
        this.head = head;
        this.places = places;
        this.messages = messages;
        this.cameOut = cameOut;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param known what stands for the blanks
     * @param open gets those of which nothing is known
     */
    static String fill(String text, Map<String, String> known, Set<String> open) {
        return BLANK.matcher(text).replaceAll(blank -> {
            String said = known.getOrDefault(blank.group(1), "");
            if (said.isEmpty()) {
                open.add(blank.group(1));
            }
            return Matcher.quoteReplacement(said.isEmpty() ? "………………" : said);
        });
    }

    /** @param further what is known of this one letter: whom it is for, who writes it, the code that goes with it */
    Map<String, String> known(Survey survey, String language, LetterText text, Map<String, String> further) {
        Text t = new Text(messages, language);
        Map<String, String> known = head.words(survey, language);
        known.put("survey", survey.words().title().in(language).text());
        known.put(
                "region",
                areas(survey).stream().map(area -> area.titled(language)).collect(Collectors.joining(", ")));
        known.put("until", t.date(survey.period().closes()));
        known.put("date", t.date(LocalDate.now(clock)));
        known.put("kept", t.say("method.kept"));
        known.put("notice", site.of("/" + language + survey.path() + "/notice"));
        String results = results(survey, language);
        known.put("results", results);
        if (text.body().contains("{count}")) {
            known.put("count", t.number(cameOut.answered(survey.id())));
        }
        if (text.body().contains("{needs}")) {
            known.put("needs", needs(survey, t, results));
        }
        known.putAll(further);
        return known;
    }

    private List<Area> areas(Survey survey) {
        return survey.areas().stream()
                .flatMap(area -> places.findArea(area).stream())
                .toList();
    }

    /** Where everybody sees what came of it: the needs of its areas. */
    private String results(Survey survey, String language) {
        String where =
                areas(survey).stream().map(area -> "region=" + area.address()).collect(Collectors.joining("&"));
        return site.of("/" + language + "/needs" + (where.isEmpty() ? "" : "?" + where));
    }

    private String needs(Survey survey, Text t, String results) {
        String kinds = cameOut.needs(survey.id()).stream()
                .map(kind -> t.say(NeedKind.key(kind)).toLowerCase(t.locale()))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? t.say("method.needs-later", "address", results) : kinds;
    }

    /** What happens to the answers, in each language one can answer in, or else the network's first. */
    LocalizedText notice(Survey survey) {
        List<String> languages = survey.words().languages().isEmpty()
                ? List.of(survey.words().title().source())
                : survey.words().languages();
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(language, notice(survey, language)));
        return new LocalizedText(languages.getFirst(), texts);
    }

    private String notice(Survey survey, String language) {
        LetterText text = new LetterText("", MethodTexts.letter(LetterName.PRIVACY_NOTICE, language));
        return plain(fill(text.body(), known(survey, language, text, Map.of()), new TreeSet<>()));
    }

    /** The notice of the survey; the one that comes with Kompas where it says nothing itself. */
    LocalizedText noticeOf(Survey survey) {
        return survey.words().privacy().orElseGet(() -> notice(survey));
    }

    /** Without the marks of headings and of bold letters, and without the heading the page has itself. */
    private static String plain(String letter) {
        return letter.replaceFirst("^# .*\\R+", "").replace("**", "");
    }
}
