package kompas.tasks;

import java.util.UUID;

/** The id of a task. */
public record TaskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
