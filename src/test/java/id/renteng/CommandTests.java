package id.renteng;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Nothing is changed by nobody: every method that changes something says its act, its roles, and takes who acts.
class CommandTests {

    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("id.renteng");

    /// Before anybody exists nobody can act; it writes its own audit line.
    private static final Set<String> NOBODY_ACTS = Set.of("id.renteng.access.Invitations.inviteFirstAdministrator()");

    private static final List<JavaMethod> METHODS = CLASSES.stream()
            .filter(type -> type.getModifiers().contains(PUBLIC))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(PUBLIC))
            .toList();

    @Test
    void every_method_that_changes_something_is_a_command() {
        assertThat(METHODS)
                .filteredOn(CommandTests::changesSomething)
                .filteredOn(method -> !NOBODY_ACTS.contains(method.getFullName()))
                .filteredOn(method -> !method.isAnnotatedWith(Command.class))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void every_command_takes_who_acts_and_runs_in_a_transaction() {
        assertThat(METHODS)
                .filteredOn(method -> method.isAnnotatedWith(Command.class))
                .isNotEmpty()
                .filteredOn(method -> !changesSomething(method)
                        || method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Actor.class)))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void acts_are_said_in_the_past_tense_style_and_name_their_roles() {
        assertThat(METHODS)
                .filteredOn(method -> method.isAnnotatedWith(Command.class))
                .allSatisfy(method -> {
                    var command = method.getAnnotationOfType(Command.class);
                    assertThat(command.value()).as(method.getFullName()).matches("[a-z]+(-[a-z]+)+");
                    assertThat(command.by()).as(method.getFullName()).isNotEmpty();
                });
    }

    /// A method that must be inside a transaction is a part of the command that opened it.
    private static boolean changesSomething(JavaMethod method) {
        if (method.isAnnotatedWith(Transactional.class)) {
            var transaction = method.getAnnotationOfType(Transactional.class);
            return !transaction.readOnly() && transaction.propagation() != Propagation.MANDATORY;
        }
        var type = method.getOwner();
        return type.isAnnotatedWith(Transactional.class)
                && !type.getAnnotationOfType(Transactional.class).readOnly();
    }
}
