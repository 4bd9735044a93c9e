package id.renteng.operation.demo;

import id.renteng.kernel.Actor;
import id.renteng.operation.demo.InventedPerson.Place;
import id.renteng.registry.Imports;
import id.renteng.registry.Niks;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Fills the register from an invented spreadsheet, through the import that officers use.
@Component
class DemoRegister {

    private static final int PEOPLE = 860;

    private final Regions regions;
    private final Imports imports;
    private final Niks niks;
    private final People people;
    private final Clock clock;

    DemoRegister(Regions regions, Imports imports, Niks niks, People people, Clock clock) {
        this.regions = regions;
        this.imports = imports;
        this.niks = niks;
        this.people = people;
        this.clock = clock;
    }

    /// Imports the spreadsheet of a seed.
    ///
    /// @return the registered people, neighbours next to each other
    List<Person> fill(long seed, Actor officer) {
        var places = regions.kelurahan().stream()
                .map(ward -> new Place(ward.name(), ward.kecamatanName()))
                .toList();
        var codes = regions.kecamatan().stream()
                .collect(Collectors.toMap(Regions.Kecamatan::name, district -> digits(district.code())));
        var invented = new DemoPeople(seed).invent(PEOPLE, places, codes);
        var file = DemoSpreadsheet.csv(invented, seed);
        var checked = Steps.done(imports.check("data-umkm-kota-contoh.csv", file, officer));
        Steps.done(imports.commit(checked, officer));
        return registered(invented);
    }

    private List<Person> registered(List<InventedPerson> invented) {
        var today = LocalDate.now(clock);
        return invented.stream()
                .flatMap(person -> people.byNik(Steps.done(niks.check(person.nik(), today))).stream())
                .sorted(Comparator.comparing(Person::kelurahan).thenComparing(Person::name))
                .toList();
    }

    private static String digits(String code) {
        return code.replace(".", "");
    }
}
