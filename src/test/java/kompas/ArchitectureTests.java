package kompas;

import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** Habits of the code that a compiler does not check: who is visible, what is named how, which way packages look. */
class ArchitectureTests {

    private static final JavaClasses KOMPAS = KompasClasses.ALL;

    private static final Pattern DOOR = Pattern.compile("kompas\\.[a-z]+");

    @Test
    void controllersAreKnownToTheirPackageOnly() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .and()
                .areNotAnnotations()
                .should(bePackagePrivate())
                .allowEmptyShould(true)
                .check(KOMPAS);
    }

    @Test
    void repositoriesAreKnownToTheirPackageOnly() {
        classes()
                .that()
                .areMetaAnnotatedWith(Repository.class)
                .and()
                .areNotAnnotations()
                .should(bePackagePrivate())
                .allowEmptyShould(true)
                .check(KOMPAS);
    }

    @Test
    void namesSayWhatATypeIsAndNotThatItHelps() {
        classes()
                .should(notEndIn("Util", "Utils", "Helper", "Manager", "Impl", "Dto", "DTO", "Entity"))
                .check(KOMPAS);
    }

    @Test
    void theDomainDoesNotKnowTheScreens() {
        noClasses()
                .that()
                .resideInAPackage("kompas.*.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kompas.(*).web..")
                .because("web looks at domain, domain looks at the door; kompas.shared.web is for web packages")
                .allowEmptyShould(true)
                .check(KOMPAS);
    }

    @Test
    void aDoorKnowsNeitherItsRoomsNorItsScreens() {
        noClasses()
                .that(resideInADoor())
                .should()
                .dependOnClassesThat(resideBehindADoor())
                .because("a module with a domain package has an interface as its door, which the domain implements")
                .allowEmptyShould(true)
                .check(KOMPAS);
    }

    /** Two of one name in two modules would keep the server from starting. */
    @Test
    void noTwoComponentsShareTheNameTheyAreKnownBy() {
        Map<String, List<String>> named = KOMPAS.stream()
                .filter(type -> type.isTopLevelClass() && !type.isAnnotation())
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertThat(named.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

    private static DescribedPredicate<JavaClass> resideInADoor() {
        return DescribedPredicate.describe(
                "reside in a module's own package",
                type -> DOOR.matcher(type.getPackageName()).matches());
    }

    private static DescribedPredicate<JavaClass> resideBehindADoor() {
        Pattern behind = Pattern.compile("kompas\\.(?!shared\\.)[a-z]+\\.(domain|web)(\\..*)?");
        return DescribedPredicate.describe(
                "reside in a domain or web package",
                type -> behind.matcher(type.getPackageName()).matches());
    }

    private static ArchCondition<JavaClass> notEndIn(String... suffixes) {
        return new ArchCondition<>("not end in " + String.join(", ", suffixes)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String suffix : suffixes) {
                    if (type.getSimpleName().endsWith(suffix)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " ends in " + suffix));
                    }
                }
            }
        };
    }
}
