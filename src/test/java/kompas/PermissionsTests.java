package kompas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Act;
import kompas.accounts.Role;
import org.junit.jupiter.api.Test;

/** {@code docs/permissions.md} tells an administrator who may what; it is written from the code, and this says when it is not. */
class PermissionsTests {

    private static final Path PAGE = Path.of("docs/permissions.md");

    @Test
    void thePageOnPermissionsSaysWhatTheCodeDoes() {
        String table = table();
        assertThat(SourceTree.read(PAGE))
                .as("paste this table into docs/permissions.md:%n%s", table)
                .contains(table);
    }

    @Test
    void everyActIsForSomebody() {
        assertThat(acts()).allSatisfy(act -> assertThat(act.roles()).isNotEmpty());
    }

    private static String table() {
        String head = "| act | " + roles().map(PermissionsTests::words).collect(Collectors.joining(" | ")) + " |\n|---|"
                + "---|".repeat(Role.values().length);
        return head + "\n" + acts().stream().map(PermissionsTests::row).collect(Collectors.joining("\n"));
    }

    private static String row(Act act) {
        String module = act.getClass().getSimpleName().replaceAll("Act$", "").toLowerCase(Locale.ROOT);
        String name = act.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "| " + module + ": " + name + " | "
                + roles().map(role -> act.roles().contains(role) ? "yes" : "–").collect(Collectors.joining(" | "))
                + " |";
    }

    private static Stream<Role> roles() {
        return Stream.of(Role.values());
    }

    private static String words(Role role) {
        return role.code().replace('_', ' ');
    }

    private static List<Act> acts() {
        return KompasClasses.ALL.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Act.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(Act.class::cast)
                .toList();
    }
}
