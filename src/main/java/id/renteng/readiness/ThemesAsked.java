package id.renteng.readiness;

import id.renteng.training.AskedThemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The themes that the rules of readiness ask a pass in, today or later.
@Component
class ThemesAsked implements AskedThemes {

    private final RuleTable rules;
    private final Clock clock;

    ThemesAsked(RuleTable rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Set<String> askedForALoan() {
        return rules.themesFrom(LocalDate.now(clock));
    }
}
