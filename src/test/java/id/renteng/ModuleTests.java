package id.renteng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The borders of the modules, and the maps of them in `docs/modules`, which this test draws.
class ModuleTests {

    static final ApplicationModules MODULES = ApplicationModules.of(Renteng.class);

    private static final Path MAPS = Path.of("docs/modules");

    @Test
    void modules_use_only_what_their_package_info_allows() {
        MODULES.verify();
    }

    /// Draws the maps anew, then complains if they were old: commit what it drew.
    @Test
    void the_maps_show_the_modules_as_they_are() throws IOException {
        var stale = new TreeSet<Path>();
        draw(MAPS.resolve("README.md"), map(), stale);
        draw(MAPS.resolve("modules.puml"), plantUml(), stale);
        assertThat(stale).as("were old and have been drawn anew: commit them").isEmpty();
    }

    private static void draw(Path file, String text, TreeSet<Path> stale) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) return;
        Files.createDirectories(MAPS);
        Files.writeString(file, text);
        stale.add(file);
    }

    private static String map() {
        var text = new StringBuilder("""
                # Modules

                Drawn by `ModuleTests` from the code; do not edit. An arrow says "uses". `web` uses all of them.

                ```mermaid
                flowchart TD
                """);
        uses().forEach((module, used) -> used.forEach(other -> {
            if (!module.equals("web")) text.append("    %s --> %s\n".formatted(module, other));
        }));
        text.append("```\n\n| module | says | uses |\n|---|---|---|\n");
        uses().forEach((module, used) ->
                text.append("| `%s` | %s | %s |\n".formatted(module, says(module), String.join(", ", used))));
        return text.toString();
    }

    private static String plantUml() {
        var text = new StringBuilder("@startuml\n' Drawn by ModuleTests from the code; do not edit.\n");
        uses().keySet()
                .forEach(module -> text.append("component ").append(module).append('\n'));
        uses().forEach((module, used) -> used.forEach(other -> text.append("%s --> %s\n".formatted(module, other))));
        return text.append("@enduml\n").toString();
    }

    private static TreeMap<String, TreeSet<String>> uses() {
        var uses = new TreeMap<String, TreeSet<String>>();
        for (var module : MODULES) {
            var used = new TreeSet<String>();
            module.getDirectDependencies(MODULES)
                    .uniqueModules()
                    .map(ApplicationModule::getIdentifier)
                    .forEach(other -> used.add(other.toString()));
            uses.put(module.getIdentifier().toString(), used);
        }
        return uses;
    }

    /// The first sentence of the module's package comment.
    private static String says(String module) {
        var text = Sources.text(Sources.JAVA.resolve("id/renteng/" + module + "/package-info.java"));
        var comment = text.lines()
                .takeWhile(line -> line.startsWith("///"))
                .map(line -> line.substring(3).strip())
                .reduce("", (a, b) -> (a + " " + b).strip());
        var end = comment.indexOf(". ");
        return end < 0 ? comment : comment.substring(0, end + 1);
    }
}
