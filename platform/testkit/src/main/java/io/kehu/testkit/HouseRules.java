package io.kehu.testkit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of the house, as tests. A service extends this as its {@code ArchitectureTest} and names its root package and its
 * pure packages.
 */
public abstract class HouseRules {

    private final String root;
    private final String[] purePackages;

    /**
     * @param root {@code io.kehu.customer}
     * @param purePackages packages that hold rules and know no framework, {@code io.kehu.customer.completeness}
     */
    protected HouseRules(String root, String... purePackages) {
        this.root = root;
        this.purePackages = purePackages;
    }

    @TestFactory
    Stream<DynamicTest> shouldKeepTheRulesOfTheHouse() {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        return Stream.concat(general().stream(), pure())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(service)));
    }

    private List<ArchRule> general() {
        return List.of(
                SlicesRuleDefinition.slices()
                        .matching(root + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + "..web..")
                        .as("a feature does not know its web")
                        .allowEmptyShould(true),
                noClasses()
                        .should(callMethod(Instant.class, "now"))
                        .orShould(callMethod(LocalDate.class, "now"))
                        .orShould(callMethod(Clock.class, "systemUTC"))
                        .as("time comes from the clock"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Constants)")
                        .as("names say something"),
                resourceMethods()
                        .should(carry("PermissionsAllowed"))
                        .as("every resource method has its permission")
                        .allowEmptyShould(true),
                postMethods()
                        .should(carry("Idempotent"))
                        .as("every POST can be repeated with its key")
                        .allowEmptyShould(true),
                resourceMethods()
                        .should(notReturnEntities())
                        .as("no entity goes over HTTP")
                        .allowEmptyShould(true));
    }

    private Stream<ArchRule> pure() {
        return Stream.of(purePackages).map(name -> classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("jakarta..", "io.quarkus..", "org.hibernate..")
                .as(name + " is pure"));
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction resourceMethods() {
        return methods().that(new DescribedPredicate<>("answer HTTP requests") {
            @Override
            public boolean test(JavaMethod method) {
                return Stream.of("GET", "POST", "PUT", "PATCH", "DELETE").anyMatch(verb -> has(method, verb));
            }
        });
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction postMethods() {
        return methods().that(new DescribedPredicate<>("answer POST requests") {
            @Override
            public boolean test(JavaMethod method) {
                return has(method, "POST");
            }
        });
    }

    private static boolean has(JavaMethod method, String annotation) {
        return method.getAnnotations().stream()
                .anyMatch(a -> a.getRawType().getSimpleName().equals(annotation));
    }

    private static ArchCondition<JavaMethod> carry(String annotation) {
        return new ArchCondition<>("carry @" + annotation) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean onClass = method.getOwner().getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().getSimpleName().equals(annotation));
                events.add(new SimpleConditionEvent(
                        method, onClass || has(method, annotation), method.getFullName() + " has no @" + annotation));
            }
        };
    }

    private static ArchCondition<JavaMethod> notReturnEntities() {
        return new ArchCondition<>("not return entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean entity = method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isAnnotatedWith("jakarta.persistence.Entity"));
                events.add(new SimpleConditionEvent(method, !entity, method.getFullName() + " returns an entity"));
            }
        };
    }
}
