package kompas.surveys.logic;

import java.util.List;
import java.util.Optional;

/** A calculation that chooses between texts. */
sealed interface Chosen {

    record Text(String text) implements Chosen {}

    record If(Condition condition, Chosen then, Chosen otherwise) implements Chosen {}

    /** When something is so: always, never, or under a condition. */
    sealed interface When {
        record Always() implements When {}

        record Never() implements When {}

        record Under(Condition on) implements When {}

        default Optional<Condition> condition() {
            return this instanceof Under under ? Optional.of(under.on()) : Optional.empty();
        }
    }

    /** When it comes to this text; empty where the model cannot say it. */
    default Optional<When> comesTo(String text) {
        return switch (this) {
            case Text own -> Optional.of(own.text().equals(text) ? new When.Always() : new When.Never());
            case If branch ->
                branch.then()
                        .comesTo(text)
                        .flatMap(yes ->
                                branch.otherwise().comesTo(text).flatMap(no -> whether(branch.condition(), yes, no)));
        };
    }

    private static Optional<When> whether(Condition condition, When yes, When no) {
        return switch (yes) {
            case When.Always always ->
                switch (no) {
                    case When.Always ignored -> Optional.of(always);
                    case When.Never ignored -> under(condition);
                    case When.Under other -> under(Condition.any(List.of(condition, other.on())));
                };
            case When.Never never ->
                switch (no) {
                    case When.Always ignored -> Negation.of(condition).map(When.Under::new);
                    case When.Never ignored -> Optional.of(never);
                    case When.Under other ->
                        Negation.of(condition).map(not -> new When.Under(Condition.all(List.of(not, other.on()))));
                };
            case When.Under inner ->
                switch (no) {
                    case When.Always ignored ->
                        Negation.of(condition).map(not -> new When.Under(Condition.any(List.of(not, inner.on()))));
                    case When.Never ignored -> under(Condition.all(List.of(condition, inner.on())));
                    case When.Under ignored -> Optional.empty();
                };
        };
    }

    private static Optional<When> under(Condition condition) {
        return Optional.of(new When.Under(condition));
    }
}
