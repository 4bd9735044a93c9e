package id.renteng.web.registry;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.BusinessId;
import id.renteng.registry.Fact;
import id.renteng.registry.ImportId;
import id.renteng.registry.PersonId;
import id.renteng.registry.PersonSources;
import id.renteng.registry.SourceRefusal.TwoPeopleChangeIt;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Deciding which of the sources that disagree about a person holds.
@Controller
class SourcePages {

    private final PersonSources sources;

    SourcePages(PersonSources sources) {
        this.sources = sources;
    }

    @PostMapping("/people/{id}/facts")
    @For(OFFICER)
    ModelAndView choose(
            @PathVariable UUID id,
            @RequestParam Fact fact,
            @RequestParam(required = false) @Nullable UUID business,
            @RequestParam UUID list,
            @RequestParam int row,
            Actor by) {
        var whose = business == null ? null : new BusinessId(business);
        return switch (sources.choose(new PersonId(id), fact, whose, new ImportId(list), row, by)) {
            case Done(var _) -> Page.redirect("/people/" + id);
            case Refused(TwoPeopleChangeIt()) -> Page.redirect("/people/" + id + SourcesView.whereChanged(fact));
        };
    }
}
