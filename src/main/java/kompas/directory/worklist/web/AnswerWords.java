package kompas.directory.worklist.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.worklist.Listed;
import kompas.directory.worklist.Question;
import kompas.places.Area;
import kompas.places.Places;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Questions, answers and places of the list in the reader's words. */
@Component
class AnswerWords {

    private final Places places;

    AnswerWords(Places places) {
        this.places = places;
    }

    String title(Question question, Text t) {
        return t.say("worklist.question." + question.parameter());
    }

    /** The answer itself where nobody has words for it. */
    String label(Question question, String answer, Text t) {
        return switch (question) {
            case MUNICIPALITY ->
                places.findAreaByKey(answer)
                        .map(area -> area.label(t.language()))
                        .orElse(answer);
            case FIELD -> known("directory.field." + answer, answer, t);
            case FORM -> known("directory.legal." + answer, answer, t);
            case STATUS -> known("directory.status." + answer, answer, t);
            case LISTING -> known("directory.listing." + answer, answer, t);
            case SOURCE -> answer;
            case CONFIRMED -> known("worklist.confirmed." + answer, answer, t);
            case LACKS -> known("worklist.lacks." + answer, answer, t);
            case NEEDS -> known("worklist.needs." + answer, answer, t);
        };
    }

    private static String known(String key, String otherwise, Text t) {
        return t.knows(key) ? t.say(key) : otherwise;
    }

    /** Settlement and municipality, as far as they are known. */
    String place(Listed listed, Text t) {
        Optional<String> settlement =
                listed.settlement().flatMap(places::findSettlement).map(found -> found.label(t.language()));
        Optional<String> area = listed.area().flatMap(places::findArea).map(found -> found.label(t.language()));
        return Stream.concat(settlement.stream(), area.stream()).distinct().collect(Collectors.joining(", "));
    }

    Optional<Area> region(String key) {
        return places.findAreaByKey(key);
    }
}
