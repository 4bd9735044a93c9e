package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.util.List;

/// Why these people may not be together in one loan group. Each has its way out in words on the page.
public sealed interface Unfit {

    /// She is too young or too old.
    record WrongAge(PersonId person, int age, int min, int max) implements Unfit {}

    /// She lives outside the city.
    record LivesElsewhere(PersonId person) implements Unfit {}

    /// She died, or moved out of the city.
    record NoLongerHere(PersonId person, boolean died) implements Unfit {}

    /// She asked that her data be kept but not used.
    record DataRestricted(PersonId person) implements Unfit {}

    /// Nobody asked yet about her household, her kin and her work.
    record NotAsked(PersonId person) implements Unfit {}

    /// She works for the state: civil servant, army, police, state company or ward office.
    record WorksForState(PersonId person) implements Unfit {}

    /// The treasurer does not read and keep books.
    record CannotKeepBooks(PersonId treasurer) implements Unfit {}

    /// Too many of one family card are in loan groups, counting this one.
    record OneHousehold(List<PersonId> people, int max) implements Unfit {}

    /// Two officers share a family card, so one household would keep the group's cash and its minutes.
    record OfficersOfOneHousehold(PersonId one, PersonId other) implements Unfit {}

    /// Chair and treasurer are kin, and sign together for the group's cash.
    record SignatoriesAreKin(PersonId chair, PersonId treasurer) implements Unfit {}

    /// Too many of one family are in this group.
    record OneFamily(List<PersonId> people, int max) implements Unfit {}

    /// Two members live too far apart to meet.
    record TooFarApart(PersonId one, PersonId other, int metres, int max) implements Unfit {}
}
