package id.renteng.groups;

import id.renteng.groups.Unfit.CannotKeepBooks;
import id.renteng.groups.Unfit.DataRestricted;
import id.renteng.groups.Unfit.LivesElsewhere;
import id.renteng.groups.Unfit.NoLongerHere;
import id.renteng.groups.Unfit.NotAsked;
import id.renteng.groups.Unfit.OfficersOfOneHousehold;
import id.renteng.groups.Unfit.OneFamily;
import id.renteng.groups.Unfit.OneHousehold;
import id.renteng.groups.Unfit.SignatoriesAreKin;
import id.renteng.groups.Unfit.TooFarApart;
import id.renteng.groups.Unfit.WorksForState;
import id.renteng.groups.Unfit.WrongAge;
import id.renteng.registry.Circumstances;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// People who want to be one loan group, looked at under the rules of a day. Pure: the same people, the same answer.
///
/// @param members    as they would be
/// @param before     as they are now; nobody while they form a group
/// @param told       what they told; of whom nothing was asked is not in it
/// @param registered what the register knows of their work and whereabouts; of whom it knows nothing is not in it
/// @param households each known household with its people who are in this group or in another loan group now
record Composition(
        CompositionRules rules,
        LocalDate on,
        List<Membership.Active> members,
        List<Membership.Active> before,
        Map<PersonId, Person> known,
        Map<PersonId, Particulars> told,
        Map<PersonId, Circumstances> registered,
        Map<UUID, List<PersonId>> households,
        Regions regions) {

    Optional<Unfit> whyNot() {
        return Stream.of(
                        members.stream().flatMap(member -> alone(member).stream()),
                        household().stream(),
                        officers().stream(),
                        signatories().stream(),
                        family().stream(),
                        distance().stream())
                .flatMap(reasons -> reasons)
                .findFirst();
    }

    private Optional<Unfit> alone(Membership.Active member) {
        var id = member.person();
        var person = Objects.requireNonNull(known.get(id));
        int age = Period.between(person.bornOn(), on).getYears();
        if (age < rules.ageMin() || age > rules.ageMax()) {
            return Optional.of(new WrongAge(id, age, rules.ageMin(), rules.ageMax()));
        }
        if (!person.kelurahan().startsWith(rules.residence())) return Optional.of(new LivesElsewhere(id));
        var circumstances = circumstancesOf(member);
        if (circumstances.isGone()) return Optional.of(new NoLongerHere(id, circumstances.hasDied()));
        if (circumstances.restricted()) return Optional.of(new DataRestricted(id));
        if (circumstances.isForState() && !rules.stateWorkers()) return Optional.of(new WorksForState(id));
        var particulars = told.get(id);
        if (particulars == null) return rules.asksParticulars() ? Optional.of(new NotAsked(id)) : Optional.empty();
        if (particulars.stateWorker() && !rules.stateWorkers()) return Optional.of(new WorksForState(id));
        boolean mustKeepBooks = rules.literateTreasurer() && member.office() == Office.TREASURER;
        return mustKeepBooks && !particulars.keepsBooks() ? Optional.of(new CannotKeepBooks(id)) : Optional.empty();
    }

    /// Who has been a plain member for a while stays one when she dies, moves or takes a post: the loan runs on, and
    /// the others must still be able to choose officers.
    private Circumstances circumstancesOf(Membership.Active member) {
        boolean stays = member.office() == Office.MEMBER && member.since().isBefore(on);
        return stays ? Circumstances.UNKNOWN : registered.getOrDefault(member.person(), Circumstances.UNKNOWN);
    }

    private Optional<Unfit> household() {
        return households.values().stream()
                .filter(people -> people.size() > rules.householdMax())
                .<Unfit>map(people -> new OneHousehold(people, rules.householdMax()))
                .findFirst();
    }

    private Optional<Unfit> officers() {
        for (var people : households.values()) {
            var officers = members.stream()
                    .filter(member -> member.office() != Office.MEMBER && people.contains(member.person()))
                    .toList();
            if (officers.size() > 1 && officers.stream().anyMatch(this::isNewInOffice)) {
                return Optional.of(new OfficersOfOneHousehold(
                        officers.get(0).person(), officers.get(1).person()));
            }
        }
        return Optional.empty();
    }

    private Optional<Unfit> signatories() {
        if (!rules.signatoriesApart()) return Optional.empty();
        for (var chair : members) {
            for (var treasurer : members) {
                boolean sign = chair.office() == Office.CHAIR && treasurer.office() == Office.TREASURER;
                boolean begin = isNewInOffice(chair) || isNewInOffice(treasurer);
                if (sign && begin && areKin(chair.person(), treasurer.person())) {
                    return Optional.of(new SignatoriesAreKin(chair.person(), treasurer.person()));
                }
            }
        }
        return Optional.empty();
    }

    /// What is asked of two officers together is asked when one of them takes office. Who holds one stays in it: nobody
    /// who joins or takes a place answers for what the group agreed on before.
    private boolean isNewInOffice(Membership.Active officer) {
        return before.stream()
                .noneMatch(was -> was.person().equals(officer.person()) && was.office() == officer.office());
    }

    private Optional<Unfit> family() {
        for (var member : members) {
            var family = new ArrayList<>(List.of(member.person()));
            members.stream()
                    .map(Membership::person)
                    .filter(other -> areKin(member.person(), other))
                    .forEach(family::add);
            if (family.size() > rules.kinMax()) return Optional.of(new OneFamily(family, rules.kinMax()));
        }
        return Optional.empty();
    }

    /// Kin or of one household; what one of the two told is enough.
    private boolean areKin(PersonId one, PersonId other) {
        if (one.equals(other)) return false;
        return names(one, other)
                || names(other, one)
                || households.values().stream().anyMatch(people -> people.contains(one) && people.contains(other));
    }

    private boolean names(PersonId one, PersonId other) {
        var particulars = told.get(one);
        return particulars != null && particulars.kin().contains(other);
    }

    private Optional<Unfit> distance() {
        for (var one : members) {
            for (var other : members) {
                int metres = regions.metresBetween(home(one), home(other));
                if (metres > rules.metresMax()) {
                    return Optional.of(new TooFarApart(one.person(), other.person(), metres, rules.metresMax()));
                }
            }
        }
        return Optional.empty();
    }

    private String home(Membership.Active member) {
        return Objects.requireNonNull(known.get(member.person())).kelurahan();
    }
}
