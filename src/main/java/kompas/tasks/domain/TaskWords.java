package kompas.tasks.domain;

import java.util.stream.Stream;
import kompas.shared.text.Text;

/** A task as a sentence: what is to be done. */
public final class TaskWords {

    private TaskWords() {}

    public static String of(Task task, Text t) {
        Object[] arguments = task.words().entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
        return t.say("tasks.kind." + task.kind(), arguments);
    }
}
