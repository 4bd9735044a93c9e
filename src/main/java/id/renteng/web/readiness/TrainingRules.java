package id.renteng.web.readiness;

import static java.util.stream.Collectors.toSet;

import id.renteng.financing.Applications;
import id.renteng.financing.Scheme;
import id.renteng.financing.Schemes;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.readiness.Readiness;
import id.renteng.readiness.RuleChange;
import id.renteng.training.Catalogue;
import id.renteng.web.readiness.TrainingRuleOfGroup.Other;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the rule by which a group counts as trained, and how it stands by the schemes it may still choose from.
@Component
class TrainingRules {

    private final Applications applications;
    private final Schemes schemes;
    private final Readiness readiness;
    private final LoanGroups groups;
    private final Catalogue catalogue;
    private final Clock clock;

    TrainingRules(
            Applications applications,
            Schemes schemes,
            Readiness readiness,
            LoanGroups groups,
            Catalogue catalogue,
            Clock clock) {
        this.applications = applications;
        this.schemes = schemes;
        this.readiness = readiness;
        this.groups = groups;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    TrainingRuleOfGroup of(LoanGroupId group, Actor by) {
        int members = groups.seenBy(by, group).details().people().size();
        var themes = catalogue.themes(LocalDate.now(clock));
        return applications
                .schemeAskedBy(group)
                .map(asked -> new TrainingRuleOfGroup(
                        asked.name(),
                        asked.training(),
                        asked.ownRules() != null,
                        next(group),
                        List.of(),
                        members,
                        themes))
                .orElseGet(() -> new TrainingRuleOfGroup(
                        "", readiness.programme(), false, next(group), others(group, by), members, themes));
    }

    private @Nullable RuleChange next(LoanGroupId group) {
        return readiness.nextChange(group).orElse(null);
    }

    private List<Other> others(LoanGroupId group, Actor by) {
        var holding = schemes.on(LocalDate.now(clock));
        var asked = holding.stream().map(Scheme::training).collect(toSet());
        var trained = readiness.trained(group, asked, by);
        return holding.stream()
                .map(scheme -> new Other(
                        scheme.name(),
                        scheme.training(),
                        trained.getOrDefault(scheme.training(), Set.of()).size()))
                .toList();
    }
}
