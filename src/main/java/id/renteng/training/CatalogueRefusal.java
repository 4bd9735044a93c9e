package id.renteng.training;

import java.time.LocalDate;
import java.util.List;

/// Why the catalogue was not changed.
public sealed interface CatalogueRefusal {

    /// The theme has a unit with this code.
    record UnitThere(String code) implements CatalogueRefusal {}

    /// The place is more than a degree away; latitude comes before longitude.
    record FarFromTheCity() implements CatalogueRefusal {}

    /// There is no such kelurahan in the city.
    record NoSuchKelurahan(String code) implements CatalogueRefusal {}

    /// Another in use has this name.
    record NameTaken(String name) implements CatalogueRefusal {}

    /// The day lies before today: classes that have begun keep what they began with.
    record DayPassed(LocalDate on) implements CatalogueRefusal {}

    /// A class of the theme that begins on that day has met already: it keeps what it began with.
    record HasMet() implements CatalogueRefusal {}

    /// A user is one instructor at most.
    record UserTaken(String instructor) implements CatalogueRefusal {}

    /// Everything is as it was.
    record NothingChanged() implements CatalogueRefusal {}

    /// The reason is shorter than 3 or longer than 500 characters.
    record ReasonMissing() implements CatalogueRefusal {}

    /// It is retired, so it does not change and is not retired again.
    record Retired(LocalDate since) implements CatalogueRefusal {}

    /// It is in use, so there is nothing to take back.
    record StillInUse() implements CatalogueRefusal {}

    /// Classes that are not closed are held with it.
    ///
    /// @param lastOn the last session of them all
    record ClassesHeld(int classes, LocalDate lastOn) implements CatalogueRefusal {}

    /// The classes of a theme that is offered ask for a pass in it first.
    ///
    /// @param themes the names of those, in Bahasa Indonesia
    record AskedBefore(List<String> themes) implements CatalogueRefusal {

        public AskedBefore {
            themes = List.copyOf(themes);
        }
    }

    /// A loan asks for a pass in it.
    record AskedForALoan() implements CatalogueRefusal {}

    /// The compulsory group training follows its own rule and stays.
    record GroupTraining() implements CatalogueRefusal {}

    /// A theme to be passed before is no other skill in use, or asks itself for this one.
    record WrongPrerequisite(String code) implements CatalogueRefusal {}

    /// A class that is not closed has so many seats in this room.
    record RoomTooSmall(int seats) implements CatalogueRefusal {}

    /// The centre of the room is retired.
    record CentreRetired() implements CatalogueRefusal {}
}
