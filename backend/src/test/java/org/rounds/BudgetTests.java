package org.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sizes that keep the code readable (architecture, section 3.13). */
class BudgetTests {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void noFileIsLongerThan250LinesAndNineInTenAreAtMost120() throws IOException {
        var lengths = files().stream().collect(Collectors.toMap(file -> file, BudgetTests::lines));
        assertThat(lengths)
                .allSatisfy(
                        (file, lines) -> assertThat(lines).as("%s", file).isLessThanOrEqualTo(250));
        long small = files().stream().filter(file -> ownLines(file) <= 120).count();
        assertThat(100.0 * small / lengths.size())
                .as("share of files of at most 120 lines")
                .isGreaterThanOrEqualTo(90);
    }

    @Test
    void aModuleHasAtMost25FilesThatHoldMoreThanADeclaration() throws IOException {
        Map<Path, Long> bySize =
                files().stream()
                        .filter(file -> lines(file) > 30) // ids, events and enums are a line of a
                        // glossary each
                        .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(bySize)
                .allSatisfy(
                        (module, count) ->
                                assertThat(count).as("%s", module).isLessThanOrEqualTo(25));
    }

    @Test
    void aTypeHasAtMost12MethodsForOthersToCall() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.rounds");
        assertThat(classes.stream().filter(type -> !type.isRecord() && !type.isEnum()))
                .allSatisfy(
                        type ->
                                assertThat(callable(type))
                                        .as(type.getName())
                                        .isLessThanOrEqualTo(12));
    }

    private static long callable(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .count();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static int lines(Path file) {
        return read(file).size();
    }

    /** Without the package and the imports, which nobody reads. */
    private static int ownLines(Path file) {
        return (int)
                read(file).stream()
                        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                        .count();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
