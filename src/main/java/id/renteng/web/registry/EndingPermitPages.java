package id.renteng.web.registry;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.registry.BusinessId;
import id.renteng.registry.EndingPermit;
import id.renteng.registry.EndingPermits;
import id.renteng.registry.EndingPermits.Seen;
import id.renteng.registry.EndingPermits.Settled;
import id.renteng.registry.PermitId;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.Choice;
import id.renteng.web.Documents;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.Sheets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The papers of businesses that end soon or have ended, in the part of the city its reader works in: on the page, as
/// files and on paper. An officer takes off what she followed up.
@Controller
class EndingPermitPages {

    private static final int SHOWN_MAX = 50;
    private static final int PRINTED_MAX = 1_000;
    private static final int WRITTEN_MAX = 50_000;

    private final EndingPermits permits;
    private final GroupFilters groups;
    private final Regions regions;
    private final Documents documents;
    private final Clock clock;

    EndingPermitPages(EndingPermits permits, GroupFilters groups, Regions regions, Documents documents, Clock clock) {
        this.permits = permits;
        this.groups = groups;
        this.regions = regions;
        this.documents = documents;
        this.clock = clock;
    }

    @ModelAttribute
    EndingPermitsFilter filter(
            @RequestParam(defaultValue = "") String window,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String kelurahan,
            @RequestParam(defaultValue = "") String group) {
        return new EndingPermitsFilter(window, kind, kelurahan, group);
    }

    @GetMapping("/ending-permits")
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR})
    ModelAndView list(
            EndingPermitsFilter filter,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(required = false) @Nullable UUID after,
            Actor by) {
        var group = groups.of(filter.group(), by.area());
        var query = filter.query(group, by.area());
        var found = permits.list(query, seen(since, after), SHOWN_MAX + 1);
        var shown = found.subList(0, Math.min(SHOWN_MAX, found.size()));
        var kept = filter.of(group);
        var page = new EndingPermitsPage(
                shown,
                permits.counts(query),
                kept,
                group,
                names(shown),
                regions.kelurahan().stream()
                        .filter(ward -> by.area().covers(ward.code()))
                        .map(ward -> new Choice(ward.code(), ward.name()))
                        .toList(),
                LocalDate.now(clock),
                found.size() > SHOWN_MAX ? next(kept, shown.getLast()) : "",
                by.is(OFFICER, HEAD, AUDITOR),
                by.is(OFFICER));
        return new Page("registry/ending-permits", page);
    }

    @GetMapping("/ending-permits.csv")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> csv(EndingPermitsFilter filter, Locale language, Actor by) {
        var words = documents.words(language);
        return Sheets.csv("izin-berakhir", sheet(filter, by, WRITTEN_MAX).rows(words));
    }

    @GetMapping("/ending-permits.xlsx")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> xlsx(EndingPermitsFilter filter, Locale language, Actor by) {
        var words = documents.words(language);
        return Sheets.xlsx("izin-berakhir", sheet(filter, by, WRITTEN_MAX).rows(words));
    }

    /// To take along where there is no signal.
    @GetMapping("/ending-permits.pdf")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> pdf(EndingPermitsFilter filter, Actor by) {
        return documents.pdf("izin-berakhir", "document/ending-permits", sheet(filter, by, PRINTED_MAX));
    }

    /// The reader goes back to the list as it was filtered, at its beginning.
    @PostMapping("/people/{id}/businesses/{business}/permits/{permit}/settled")
    @For(OFFICER)
    ModelAndView settle(
            @PathVariable UUID id,
            @PathVariable UUID business,
            @PathVariable UUID permit,
            @RequestParam Settled how,
            EndingPermitsFilter filter,
            Actor by) {
        permits.settle(new PersonId(id), new BusinessId(business), new PermitId(permit), how, by);
        return Page.redirect(filter.href(""));
    }

    @PostMapping("/people/{id}/businesses/{business}/permits/{permit}/open-again")
    @For(OFFICER)
    ModelAndView openAgain(@PathVariable UUID id, @PathVariable UUID business, @PathVariable UUID permit, Actor by) {
        permits.openAgain(new PersonId(id), new BusinessId(business), new PermitId(permit), by);
        return Page.redirect("/people/" + id + "/businesses/" + business);
    }

    private EndingPermitSheet sheet(EndingPermitsFilter filter, Actor by, int limit) {
        var query = filter.query(groups.of(filter.group(), by.area()), by.area());
        var taken = permits.take(query, limit, by);
        int all = permits.counts(query).in(query.window());
        return new EndingPermitSheet(taken, names(taken), all, LocalDate.now(clock));
    }

    /// Of the wards on a list, also those whose code has ended.
    private Map<String, String> names(List<EndingPermit> listed) {
        return listed.stream()
                .map(EndingPermit::kelurahan)
                .distinct()
                .collect(Collectors.toMap(code -> code, regions::nameOf));
    }

    private static @Nullable Seen seen(String since, @Nullable UUID after) {
        var day = Days.read(since);
        return after == null || day.isEmpty() ? null : new Seen(day.get(), new PermitId(after));
    }

    private static String next(EndingPermitsFilter filter, EndingPermit last) {
        return filter.address("")
                .queryParam("since", last.endsOn())
                .queryParam("after", last.id().value())
                .encode()
                .toUriString();
    }
}
