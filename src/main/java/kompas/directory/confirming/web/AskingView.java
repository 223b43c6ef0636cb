package kompas.directory.confirming.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.confirming.Turn;
import kompas.jobs.JobState;
import kompas.shared.text.Text;

/**
 * How many would be asked.
 *
 * @param others how many were picked of which nobody is asked: not on the lists, closed, an example, or another library's
 * @param possible whether mail goes anywhere
 * @param latest the last time many were asked
 */
public record AskingView(Map<Turn, Long> counts, long others, boolean possible, Optional<JobState> latest) {

    public long due() {
        return counts.getOrDefault(Turn.DUE, 0L);
    }

    /** Who is not asked, and why, in words. */
    public List<String> notAsked(Text t) {
        List<String> why = Stream.of(Turn.UNREACHED, Turn.ASKED, Turn.FRESH, Turn.ALONE)
                .filter(turn -> counts.getOrDefault(turn, 0L) > 0)
                .map(turn -> t.say("confirming.turn." + turn.code(), "count", counts.getOrDefault(turn, 0L)))
                .toList();
        return others == 0
                ? why
                : Stream.concat(why.stream(), Stream.of(t.say("confirming.turn.others", "count", others)))
                        .toList();
    }
}
