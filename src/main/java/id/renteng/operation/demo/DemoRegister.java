package id.renteng.operation.demo;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Spot;
import id.renteng.operation.demo.InventedPerson.Place;
import id.renteng.registry.Businesses;
import id.renteng.registry.Imports;
import id.renteng.registry.NewBusiness;
import id.renteng.registry.Origin;
import id.renteng.registry.People;
import id.renteng.registry.PeopleQuery;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fills the register from an invented spreadsheet, through the import that officers use.
@Component
class DemoRegister {

    private static final int PAGE = 1_000;
    private static final int NEAR_METRES = 500;

    private final DemoSize size;
    private final Regions regions;
    private final Imports imports;
    private final People people;
    private final Businesses businesses;

    DemoRegister(DemoSize size, Regions regions, Imports imports, People people, Businesses businesses) {
        this.size = size;
        this.regions = regions;
        this.imports = imports;
        this.people = people;
        this.businesses = businesses;
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

    /// Officers have noted on their rounds where some of the businesses are: one in five, near the middle of the
    /// kelurahan.
    void place(List<Person> registered, Random random, Actor officer) {
        var visited = registered.stream().filter(_ -> random.nextInt(5) == 0).toList();
        var owned = businesses.all(visited.stream().map(Person::id).toList());
        for (var person : visited) {
            var middle = regions.middleOf(person.kelurahan()).orElseThrow();
            for (var business : owned.getOrDefault(person.id(), List.of())) {
                var metres = Spot.ofMetres(
                        middle.east() + random.nextInt(-NEAR_METRES, NEAR_METRES),
                        middle.north() + random.nextInt(-NEAR_METRES, NEAR_METRES));
                var spot = new Spot(
                        Regions.ORIGIN_LATITUDE + metres.latitude(), Regions.ORIGIN_LONGITUDE + metres.longitude());
                Steps.done(businesses.change(person.id(), business.id(), NewBusiness.of(business, spot), officer));
            }
        }
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
