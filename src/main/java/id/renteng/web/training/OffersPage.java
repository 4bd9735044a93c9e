package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.Offer;
import id.renteng.training.TrainingClass;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Map;

/// Who was invited to a class and what they answered.
public record OffersPage(
        TrainingClass of, List<Offer> offers, Map<PersonId, Person> people, boolean mayAnswer, Errors errors) {

    public String id() {
        return of.id().value().toString();
    }

    public String name(Offer offer) {
        var known = people.get(offer.person());
        return known == null ? "" : known.name();
    }

    public String phone(Offer offer) {
        var known = people.get(offer.person());
        return known == null || known.phone() == null ? "" : known.phone();
    }

    public String action(Offer offer) {
        return "/classes/%s/offers/%s".formatted(id(), offer.person().value());
    }

    public String colour(Offer offer) {
        return switch (offer.state()) {
            case INVITED -> "blue";
            case ACCEPTED -> "green";
            case DECLINED, WITHDRAWN, TAKEN_OFF, CANCELLED -> "grey";
            case EXPIRED -> "orange";
        };
    }
}
