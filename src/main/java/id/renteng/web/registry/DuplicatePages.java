package id.renteng.web.registry;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.Businesses;
import id.renteng.registry.Duplicates;
import id.renteng.registry.Likely;
import id.renteng.registry.LikelyQuery;
import id.renteng.registry.LikelyQuery.After;
import id.renteng.registry.MergeRefusal;
import id.renteng.registry.MergeRefusal.MergedBefore;
import id.renteng.registry.MergeRefusal.OthersMergedIntoIt;
import id.renteng.registry.MergeRefusal.SameEntry;
import id.renteng.registry.Merges;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.registry.ComparePage.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// Entries that may be one person: looking for them, comparing two, merging them or saying that they are two.
@Controller
@RequestMapping("/duplicates")
class DuplicatePages {

    private static final int PAIRS_SHOWN = 50;

    private final Duplicates duplicates;
    private final Merges merges;
    private final Businesses businesses;
    private final Regions regions;

    DuplicatePages(Duplicates duplicates, Merges merges, Businesses businesses, Regions regions) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.businesses = businesses;
        this.regions = regions;
    }

    @GetMapping
    @For({OFFICER, VERIFIER, HEAD, AUDITOR})
    ModelAndView list(
            @RequestParam(defaultValue = "") String sign,
            @RequestParam(required = false) @Nullable Integer points,
            @RequestParam(required = false) @Nullable UUID one,
            @RequestParam(required = false) @Nullable UUID other,
            Actor by) {
        var after = points == null || one == null || other == null
                ? null
                : new After(points, new PersonId(one), new PersonId(other));
        var found = duplicates.open(new LikelyQuery(sign, after), PAIRS_SHOWN + 1);
        var shown = found.subList(0, Math.min(PAIRS_SHOWN, found.size()));
        var more = found.size() > PAIRS_SHOWN ? more(sign, shown.getLast()) : "";
        return new Page("registry/duplicates", new DuplicatesPage(sign, shown, more, by.is(OFFICER)));
    }

    private static String more(String sign, Likely last) {
        return UriComponentsBuilder.fromPath("/duplicates")
                .queryParam("sign", sign)
                .queryParam("points", last.points())
                .queryParam("one", last.one().id().value())
                .queryParam("other", last.other().id().value())
                .encode()
                .toUriString();
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView look(Actor by) {
        duplicates.look(by);
        return Page.redirect("/duplicates");
    }

    @GetMapping("/{one}/{other}")
    @For({OFFICER, VERIFIER, HEAD, AUDITOR})
    ModelAndView compare(@PathVariable UUID one, @PathVariable UUID other, Actor by) {
        return compare(new PersonId(one), new PersonId(other), by, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/{one}/{other}/apart")
    @For(OFFICER)
    ModelAndView tellApart(@PathVariable UUID one, @PathVariable UUID other, Actor by) {
        duplicates.tellApart(new PersonId(one), new PersonId(other), by);
        return Page.redirect("/duplicates");
    }

    /// Keeps the first and lets the other go.
    @PostMapping("/{kept}/{gone}/merge")
    @For(OFFICER)
    ModelAndView merge(@PathVariable UUID kept, @PathVariable UUID gone, Actor by) {
        return switch (merges.merge(new PersonId(gone), new PersonId(kept), by)) {
            case Done(var person) -> Page.redirect("/people/" + person.value());
            case Refused(var refusal) ->
                compare(new PersonId(kept), new PersonId(gone), by, Errors.of(text(refusal)), HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/{gone}/undo")
    @For(OFFICER)
    ModelAndView undo(@PathVariable UUID gone, Actor by) {
        return Page.redirect("/people/" + merges.undo(new PersonId(gone), by).value());
    }

    private ModelAndView compare(PersonId one, PersonId other, Actor by, Errors errors, HttpStatus status) {
        var pair = duplicates.compare(one, other);
        boolean open = pair.one().mergedInto() == null && pair.other().mergedInto() == null;
        var page = new ComparePage(
                side(pair.one()),
                side(pair.other()),
                pair.points(),
                pair.signs(),
                pair.told(),
                by.is(OFFICER) && open && !one.equals(other),
                merges.of(one),
                errors);
        return new Page("registry/compare", page, status);
    }

    private Side side(Person person) {
        return new Side(person, regions.nameOf(person.kelurahan()), businesses.of(person.id()));
    }

    private static String text(MergeRefusal refusal) {
        return switch (refusal) {
            case SameEntry() -> "registry.merge.same";
            case MergedBefore() -> "registry.merge.before";
            case OthersMergedIntoIt() -> "registry.merge.others";
        };
    }
}
