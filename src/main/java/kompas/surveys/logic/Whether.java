package kompas.surveys.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether something holds, as far as that is known before anybody answers. */
public sealed interface Whether {

    Whether ALWAYS = new Always();
    Whether NEVER = new Never();

    /** Whatever is answered. */
    record Always() implements Whether {}

    /** Whatever is answered. */
    record Never() implements Whether {}

    /** It hangs on answers. */
    record If(Condition condition) implements Whether {}

    static Whether of(boolean known) {
        return known ? ALWAYS : NEVER;
    }

    /** All of them together; of none always. */
    static Whether all(Collection<Whether> parts) {
        if (parts.contains(NEVER)) {
            return NEVER;
        }
        Set<Condition> open = open(parts);
        return open.isEmpty() ? ALWAYS : new If(Condition.all(open));
    }

    /** At least one of them; of none never. */
    static Whether any(Collection<Whether> parts) {
        if (parts.contains(ALWAYS)) {
            return ALWAYS;
        }
        Set<Condition> open = open(parts);
        return open.isEmpty() ? NEVER : new If(Condition.any(open));
    }

    private static Set<Condition> open(Collection<Whether> parts) {
        Set<Condition> open = new LinkedHashSet<>();
        for (Whether part : parts) {
            if (part instanceof If hanging) {
                open.add(hanging.condition());
            }
        }
        return open;
    }

    /** The one under the condition, and the other without it; empty where that takes more words than it is worth. */
    static Optional<Whether> either(Condition condition, Whether then, Whether otherwise) {
        if (then.equals(otherwise)) {
            return Optional.of(then);
        }
        if (then instanceof If && otherwise instanceof If) {
            return Optional.empty();
        }
        boolean turned = then.equals(NEVER) || otherwise.equals(ALWAYS);
        boolean enough = then.equals(ALWAYS) || otherwise.equals(ALWAYS);
        List<Whether> rest =
                Stream.of(then, otherwise).filter(If.class::isInstance).toList();
        return (turned ? Negation.of(condition) : Optional.of(condition)).map(first -> {
            List<Whether> parts = new ArrayList<>(List.of(new If(first)));
            parts.addAll(rest);
            return enough ? any(parts) : all(parts);
        });
    }
}
