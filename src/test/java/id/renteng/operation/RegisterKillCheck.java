package id.renteng.operation;

import id.renteng.Renteng;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.ImportId;
import id.renteng.registry.ImportQuery;
import id.renteng.registry.ImportState;
import id.renteng.registry.Imports;
import id.renteng.registry.KeyRotation;
import id.renteng.registry.Nik;
import id.renteng.registry.Niks;
import id.renteng.registry.Origin;
import id.renteng.registry.People;
import id.renteng.registry.PeopleQuery;
import id.renteng.registry.Person;
import id.renteng.registry.Purpose;
import id.renteng.registry.WholeNiks;
import id.renteng.registry.dirty.DirtySheet;
import id.renteng.registry.dirty.Files;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The program as `bin/check-kill` runs and kills it while it registers a long list and while it rotates keys. After
/// each kill, all of the list is registered or nothing of it, and everybody is found by her NIK and it can be read.
final class RegisterKillCheck {

    private static final Actor OFFICER = new Actor(new UUID(0, 7), "Petugas", Role.OFFICER, null, null);
    private static final Actor OPERATOR = new Actor(new UUID(0, 0), "Renteng", Role.ADMINISTRATOR, null, null);
    private static final int ROWS = 10_000;
    private static final int STEP = 500;
    private static final int LOOKED_UP = 200;

    private RegisterKillCheck() {}

    /// @param arguments what to do, and the data folder
    public static void main(String... arguments) {
        try (var program = start(Path.of(arguments[1]))) {
            switch (arguments[0]) {
                case "list" -> list(program);
                case "commit" -> commit(program);
                case "rotate" -> rotate(program);
                case "whole" -> whole(program);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(Renteng.class)
                .run("--renteng.data=" + folder, "--renteng.demo=false", "--renteng.jobs=false", "--server.port=0");
    }

    private static void list(ConfigurableApplicationContext program) {
        var file = Files.csv(DirtySheet.of(4, ROWS).rows(), ';', StandardCharsets.UTF_8, false, "\r\n");
        var checked = program.getBean(Imports.class).check("panjang.csv", file, Origin.UNKNOWN, OFFICER);
        if (!(checked instanceof Done<ImportId, ?>)) throw new IllegalStateException(checked.toString());
        Console.say("listed");
    }

    private static void commit(ConfigurableApplicationContext program) {
        var imports = program.getBean(Imports.class);
        var list = imports.list(ImportQuery.ALL, null, 9).getFirst();
        Console.say("committing");
        if (list.state() == ImportState.CHECKED) {
            var outcome = imports.commit(list.id(), OFFICER);
            if (!(outcome instanceof Done<?, ?>)) throw new IllegalStateException(outcome.toString());
        }
        Console.say("committed");
    }

    private static void rotate(ConfigurableApplicationContext program) {
        var rotation = program.getBean(KeyRotation.class);
        Console.say("rotating");
        rotation.begin(OPERATOR);
        while (rotation.step(STEP) > 0) Console.say("step");
        Console.say("hashing");
        rotation.rehash(OPERATOR);
        Console.say("hashed");
        rotation.finish(OPERATOR);
        Console.say("rotated");
    }

    private static void whole(ConfigurableApplicationContext program) {
        var wrong = new ArrayList<String>();
        var list = program.getBean(Imports.class).list(ImportQuery.ALL, null, 9).getFirst();
        var people = program.getBean(People.class);
        var registered = people.count();
        long rows = program.getBean(JdbcClient.class).sql("""
                        select (select count(*) from registry_business)
                             + (select count(*) from registry_import_row
                                 where verdict = 'DUPLICATE' and registered_person is not null)
                        """).query(Long.class).single();
        boolean none = list.state() == ImportState.CHECKED && registered == 0 && rows == 0;
        boolean all = list.state() == ImportState.COMMITTED && registered > 0 && rows >= list.accepted();
        if (!none && !all) wrong.add("%s with %d people, %d rows taken".formatted(list.state(), registered, rows));
        var looked = people.search(PeopleQuery.EVERYBODY, null, LOOKED_UP);
        for (var person : looked) if (!isFound(program, person)) wrong.add("not found: " + person.id());
        wrong.forEach(Console::say);
        if (!wrong.isEmpty()) throw new IllegalStateException("the register is not whole");
        Console.say("whole: %s, %d people, %d found by NIK".formatted(list.state(), registered, looked.size()));
    }

    /// The NIK can be read, and she is found by it.
    private static boolean isFound(ConfigurableApplicationContext program, Person person) {
        var shown = program.getBean(WholeNiks.class).show(person.id(), Purpose.CORRECTION, OFFICER);
        if (!(shown instanceof Done<String, ?>(var digits))) return false;
        return program.getBean(Niks.class).check(digits, LocalDate.of(2026, 11, 28)) instanceof Done<Nik, ?>(var nik)
                && program.getBean(People.class).byNik(nik).isPresent();
    }
}
