package kompas.tasks.web;

import java.time.LocalDate;
import java.util.List;
import kompas.shared.text.Text;
import kompas.tasks.domain.Desk;
import kompas.tasks.domain.Task;
import kompas.tasks.domain.TaskWords;

/**
 * The desk on the screen.
 *
 * @param late what was promised for a day that has gone
 * @param today what was promised for today
 * @param later the rest
 */
public record DeskView(List<Line> late, List<Line> today, List<Line> later, boolean more) {

    static DeskView of(List<Task> tasks, LocalDate today, Text t) {
        return new DeskView(
                lines(tasks.stream().filter(task -> task.late(today)).toList(), t),
                lines(
                        tasks.stream()
                                .filter(task -> task.promisedOn().equals(today))
                                .toList(),
                        t),
                lines(
                        tasks.stream()
                                .filter(task -> task.promisedOn().isAfter(today))
                                .toList(),
                        t),
                tasks.size() == Desk.MOST);
    }

    public boolean empty() {
        return late.isEmpty() && today.isEmpty() && later.isEmpty();
    }

    private static List<Line> lines(List<Task> tasks, Text t) {
        return tasks.stream().map(task -> Line.of(task, t)).toList();
    }

    /** One task: a sentence that leads to where it is worked. */
    public record Line(String sentence, String path, LocalDate promisedOn) {

        static Line of(Task task, Text t) {
            return new Line(TaskWords.of(task, t), task.path(), task.promisedOn());
        }
    }
}
