package id.renteng.web.rights;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.registry.DataConsents;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.registry.Renewal;
import id.renteng.web.Choice;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// The people whom newer words ask for their consent again, for the facilitator who works where they live.
@Controller
class ConsentRenewalPages {

    private static final int SHOWN_MAX = 50;

    private final DataConsents consents;
    private final Regions regions;

    ConsentRenewalPages(DataConsents consents, Regions regions) {
        this.consents = consents;
        this.regions = regions;
    }

    @GetMapping("/consent-renewals")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView list(
            @RequestParam(defaultValue = "") String kelurahan,
            @RequestParam(required = false) @Nullable UUID after,
            Actor by) {
        var found = consents.renewals(by.area(), kelurahan, after == null ? null : new PersonId(after), SHOWN_MAX + 1);
        var shown = found.subList(0, Math.min(SHOWN_MAX, found.size()));
        var wards = regions.kelurahan().stream()
                .filter(ward -> by.area().covers(ward.code()))
                .toList();
        var page = new ConsentRenewalsPage(
                shown,
                consents.renewalCount(by.area()),
                kelurahan,
                wards.stream().map(ward -> new Choice(ward.code(), ward.name())).toList(),
                shown.stream()
                        .map(Renewal::kelurahan)
                        .distinct()
                        .collect(Collectors.toMap(code -> code, regions::nameOf)),
                found.size() > SHOWN_MAX ? next(kelurahan, shown.getLast()) : "");
        return new Page("rights/consent-renewals", page);
    }

    private static String next(String kelurahan, Renewal last) {
        return UriComponentsBuilder.fromPath("/consent-renewals")
                .queryParam("kelurahan", kelurahan)
                .queryParam("after", last.person().value())
                .encode()
                .toUriString();
    }
}
