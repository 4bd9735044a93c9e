package id.renteng.financing;

import static java.util.stream.Collectors.toSet;

import id.renteng.training.AskedThemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The themes that the schemes ask a pass in, today or later.
@Component
class ThemesOfSchemes implements AskedThemes {

    private final SchemeTable schemes;
    private final Clock clock;

    ThemesOfSchemes(SchemeTable schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Set<String> askedForALoan() {
        var today = LocalDate.now(clock);
        return schemes.versions().stream()
                .filter(scheme -> holdsLater(scheme, today))
                .map(Scheme::training)
                .flatMap(asked -> Stream.concat(asked.all().stream(), asked.any().stream()))
                .collect(toSet());
    }

    private static boolean holdsLater(Scheme scheme, LocalDate today) {
        var until = scheme.validUntil();
        return until == null || until.isAfter(today);
    }
}
