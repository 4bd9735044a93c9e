package id.renteng.web.registry;

import id.renteng.registry.Kelurahan;
import id.renteng.registry.RecordedSuccession;
import id.renteng.registry.Regions;
import id.renteng.registry.Succession;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What follows which code of a kelurahan.
///
/// @param recorded by the desk
/// @param known    what comes with the program
public record RegionCodesPage(
        List<RecordedSuccession> recorded,
        List<Succession> known,
        Regions regions,
        LocalDate today,
        boolean mayChange,
        Form form,
        Errors errors) {

    /// As it was filled in.
    public record Form(String code, String since, List<String> next, String source) {

        static final Form EMPTY = new Form("", "", List.of("", "", "", ""), "");
    }

    public List<Choice> choices() {
        return regions.kelurahan().stream()
                .map(place -> new Choice(place.code(), place.name() + " – " + place.code()))
                .toList();
    }

    /// The kelurahan of today that follow; where it is still to come, those that will.
    public String followers(Succession one) {
        return one.successors().stream()
                .flatMap(code -> regions.meant(code, one.since().isAfter(today) ? one.since() : today).stream())
                .map(Kelurahan::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public boolean isToCome(Succession one) {
        return one.since().isAfter(today);
    }
}
