package id.renteng.web.registry;

import id.renteng.registry.Kelurahan;
import id.renteng.registry.RecordedKelurahan;
import id.renteng.registry.RecordedSuccession;
import id.renteng.registry.Regions;
import id.renteng.registry.Succession;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What follows which code of a kelurahan.
///
/// @param recorded by the desk
/// @param founded  kelurahan that the desk recorded as new
/// @param known    what comes with the program
public record RegionCodesPage(
        List<RecordedSuccession> recorded,
        List<RecordedKelurahan> founded,
        List<Succession> known,
        Regions regions,
        LocalDate today,
        boolean mayChange,
        Form form,
        NewForm newForm,
        Errors errors) {

    /// As it was filled in.
    public record Form(String code, String since, List<String> next, String source) {

        static final Form EMPTY = new Form("", "", List.of("", "", "", ""), "");
    }

    /// As it was filled in, of a new kelurahan.
    public record NewForm(String code, String name, String postal, String since, String source, String replaces) {

        static final NewForm EMPTY = new NewForm("", "", "", "", "", "");
    }

    public List<Choice> choices() {
        return regions.withThoseToCome().stream().map(RegionCodesPage::choice).toList();
    }

    /// What a new code may replace: what stands today.
    public List<Choice> replaceable() {
        return regions.kelurahan().stream().map(RegionCodesPage::choice).toList();
    }

    private static Choice choice(Kelurahan place) {
        return new Choice(place.code(), place.name() + " – " + place.code());
    }

    /// What followed on that day.
    public String followers(Succession one) {
        return names(one, one.since());
    }

    /// What stands there today, where more happened since; otherwise empty.
    public String now(Succession one) {
        var now = isToCome(one) ? "" : names(one, today);
        return now.equals(followers(one)) ? "" : now;
    }

    private String names(Succession one, LocalDate on) {
        return one.successors().stream()
                .flatMap(code -> code.equals(one.code()) ? Stream.of(regions.nameOf(code)) : names(code, on))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Stream<String> names(String code, LocalDate on) {
        return regions.meant(code, on).stream().map(Kelurahan::name);
    }

    public boolean isToCome(Kelurahan place) {
        return place.since() != null && place.since().isAfter(today);
    }

    public boolean isToCome(Succession one) {
        return one.since().isAfter(today);
    }
}
