package id.renteng.operation.demo;

import id.renteng.kernel.Actor;
import id.renteng.operation.demo.InventedPerson.Place;
import id.renteng.registry.Imports;
import id.renteng.registry.Origin;
import id.renteng.registry.People;
import id.renteng.registry.PeopleQuery;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fills the register from an invented spreadsheet, through the import that officers use.
@Component
class DemoRegister {

    private static final int PAGE = 1_000;

    private final DemoSize size;
    private final Regions regions;
    private final Imports imports;
    private final People people;

    DemoRegister(DemoSize size, Regions regions, Imports imports, People people) {
        this.size = size;
        this.regions = regions;
        this.imports = imports;
        this.people = people;
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
        var invented = new DemoPeople(seed).invent(size.people(), places, codes);
        var file = DemoSpreadsheet.csv(invented, seed);
        var checked = Steps.done(imports.check("data-umkm-kota-contoh.csv", file, Origin.UNKNOWN, officer));
        Steps.done(imports.commit(checked, officer));
        return registered();
    }

    private List<Person> registered() {
        var all = new ArrayList<Person>();
        for (var page = page(null); !page.isEmpty(); page = page(all.getLast().id())) all.addAll(page);
        all.sort(Comparator.comparing(Person::kelurahan).thenComparing(Person::name));
        return all;
    }

    private List<Person> page(@Nullable PersonId after) {
        return people.search(PeopleQuery.EVERYBODY, after, PAGE);
    }

    private static String digits(String code) {
        return code.replace(".", "");
    }
}
