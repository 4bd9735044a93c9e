package id.renteng.insight;

import id.renteng.kernel.Area;
import id.renteng.registry.Breaches;
import id.renteng.registry.Businesses;
import id.renteng.registry.DataConsents;
import id.renteng.registry.DataRequests;
import id.renteng.registry.EndingPermits;
import id.renteng.registry.People;
import id.renteng.registry.PermitQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts what the register waits for.
@Component
class DutyReader {

    private final DataRequests requests;
    private final Breaches breaches;
    private final EndingPermits permits;
    private final DataConsents consents;
    private final People people;
    private final Businesses businesses;

    DutyReader(
            DataRequests requests,
            Breaches breaches,
            EndingPermits permits,
            DataConsents consents,
            People people,
            Businesses businesses) {
        this.requests = requests;
        this.breaches = breaches;
        this.permits = permits;
        this.consents = consents;
        this.people = people;
        this.businesses = businesses;
    }

    @Transactional(readOnly = true)
    Duties read(Area area) {
        return new Duties(
                requests.figures(area).open(),
                area.isCity() ? breaches.openCount() : 0,
                permits.counts(PermitQuery.in(area)).all(),
                consents.renewalCount(area),
                area.isCity() ? people.count() : 0,
                area.isCity() ? businesses.count() : 0);
    }
}
