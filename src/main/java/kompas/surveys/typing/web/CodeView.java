package kompas.surveys.typing.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.surveys.Survey;

/**
 * Where the code of a copy is typed.
 *
 * @param closed since when no copies are typed in any more, in words; "" while they are
 * @param typed what stands in the field
 * @param said what there is to say of it
 * @param versions to choose from, where more than one was published
 * @param unsent what was begun and not sent
 * @param done what was typed in so far
 */
public record CodeView(
        Survey survey,
        String closed,
        String typed,
        Optional<Said> said,
        List<Choice> versions,
        List<Link> unsent,
        Done done) {

    /**
     * What there is to say of a code.
     *
     * @param wrong whether it is none that can be used here
     * @param sentence to read
     * @param links where to go from here
     * @param anyway what the button says that goes on all the same; "" for none
     */
    public record Said(boolean wrong, String sentence, List<Link> links, String anyway) {}

    /**
     * @param count today
     * @param last what was typed in last; "" for nothing
     * @param justNow whether that was this moment
     * @param again where it is taken up again; "" where that is over
     */
    public record Done(int count, String last, boolean justNow, String again) {}

    /** The same with what somebody typed and chose. */
    CodeView typed(String code, UUID version) {
        return new CodeView(
                survey,
                closed,
                code,
                said,
                versions.stream()
                        .map(choice -> choice.chosen(choice.value().equals(version.toString())))
                        .toList(),
                unsent,
                done);
    }
}
