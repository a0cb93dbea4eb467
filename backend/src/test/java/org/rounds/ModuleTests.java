package org.rounds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;
import org.springframework.http.ResponseEntity;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the architecture that a machine can check. */
class ModuleTests {

    private static final JavaClasses ROUNDS =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.rounds");

    /** Calls that read the time of the machine. The order of ids is not a rule's time. */
    private static final Set<Class<?>> TIMES =
            Set.of(
                    Instant.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    ZonedDateTime.class,
                    OffsetDateTime.class);

    @Test
    void modulesUseOnlyTheDoorsTheyAreAllowed() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void entitiesRepositoriesAndControllersAreNotPublic() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBePublic()
                .check(ROUNDS);
    }

    @Test
    void entitiesHaveNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(ROUNDS);
    }

    @Test
    void repositoriesDeclareOnlyWhatIsUsed() {
        noClasses().should().beAssignableTo(CrudRepository.class).check(ROUNDS);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(readsTheMachinesTime())
                .because("time is passed in, from the one Clock bean")
                .check(ROUNDS);
    }

    @Test
    void nothingIsEverDeserialisedIntoJavaObjects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .check(ROUNDS);
    }

    @Test
    void everyOperationNamesWhoMayCallIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .should(nameTheirRoles())
                .check(ROUNDS);
    }

    /** Signing in and out is left out: repeating it changes nothing of care. */
    @Test
    void everyPostRunsOncePerKey() {
        methods()
                .that()
                .areAnnotatedWith(PostMapping.class)
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("SessionController")
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.rounds.demo")
                .should()
                .haveRawReturnType(ResponseEntity.class)
                .check(ROUNDS);
    }

    @Test
    void namesSayWhatAThingIsNotWhatKindOfClassItIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)")
                .check(ROUNDS);
    }

    @Test
    void noLibraryWritesOurCode() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("lombok..", "org.mapstruct..", "org.modelmapper..")
                .check(ROUNDS);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachinesTime() {
        return DescribedPredicate.describe(
                "read the machine's time",
                call ->
                        call.getName().equals("now")
                                        && call.getTarget().getRawParameterTypes().isEmpty()
                                        && TIMES.stream()
                                                .anyMatch(call.getTargetOwner()::isEquivalentTo)
                                || call.getName().equals("currentTimeMillis")
                                || call.getTargetOwner().isEquivalentTo(Clock.class)
                                        && call.getName().startsWith("system")
                                        && !mayOwnAClock(call.getOriginOwner()));
    }

    private static boolean mayOwnAClock(JavaClass origin) {
        return Set.of("Clocks", "Ids", "MovableClock").contains(origin.getSimpleName());
    }

    private static ArchCondition<JavaMethod> nameTheirRoles() {
        return new ArchCondition<>("carry @PreAuthorize themselves or on their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named =
                        method.isAnnotatedWith(PreAuthorize.class)
                                || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                if (!named) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " names no roles"));
                }
            }
        };
    }
}
