package kompas.directory.confirming.web;

import java.time.LocalDate;
import java.util.List;
import kompas.directory.confirming.Course;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * When organisations are asked.
 *
 * @param confirmed when the page of the example was last confirmed
 * @param course what would happen to it with the numbers shown
 * @param trial whether those numbers are not saved
 * @param chosen whether an administrator chose what holds now
 */
public record YearlyView(
        List<Field> fields, LocalDate confirmed, Course course, boolean trial, boolean chosen, boolean saved) {

    public List<Link> errors() {
        return fields.stream()
                .filter(Field::wrong)
                .map(field -> Link.to(field.error(), "#" + field.name()))
                .toList();
    }
}
