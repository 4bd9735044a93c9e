package id.renteng.web.training;

import id.renteng.training.CatalogueRefusal;
import id.renteng.web.Errors;

/// Says in words why the catalogue was not changed.
final class CatalogueRefusals {

    private CatalogueRefusals() {}

    static Errors of(CatalogueRefusal why) {
        return switch (why) {
            case CatalogueRefusal.UnitThere(var code) -> Errors.NONE.and("code", "catalogue.refused.unit", code);
            case CatalogueRefusal.FarFromTheCity _ -> Errors.NONE.and("spot", "catalogue.refused.far");
            case CatalogueRefusal.NoSuchKelurahan _ -> Errors.NONE.and("kelurahan", "catalogue.refused.kelurahan");
            case CatalogueRefusal.NameTaken(var name) -> Errors.of("catalogue.refused.name", name);
            case CatalogueRefusal.DayPassed(var on) -> Errors.NONE.and("from", "catalogue.refused.passed", on);
            case CatalogueRefusal.HasMet _ -> Errors.NONE.and("from", "catalogue.refused.has-met");
            case CatalogueRefusal.UserTaken(var name) -> Errors.NONE.and("user", "catalogue.refused.user", name);
            case CatalogueRefusal.NothingChanged _ -> Errors.of("catalogue.refused.nothing");
            case CatalogueRefusal.ReasonMissing _ -> Errors.NONE.and("reason", "catalogue.refused.reason");
            case CatalogueRefusal.Retired(var since) -> Errors.of("catalogue.refused.retired", since);
            case CatalogueRefusal.StillInUse _ -> Errors.of("catalogue.refused.in-use");
            case CatalogueRefusal.ClassesHeld(int classes, var lastOn) ->
                Errors.of("catalogue.refused.held", classes, lastOn);
            case CatalogueRefusal.AskedBefore(var themes) ->
                Errors.of("catalogue.refused.asked-before", String.join(", ", themes));
            case CatalogueRefusal.AskedForALoan _ -> Errors.of("catalogue.refused.asked-for-a-loan");
            case CatalogueRefusal.GroupTraining _ -> Errors.of("catalogue.refused.group-training");
            case CatalogueRefusal.WrongPrerequisite _ ->
                Errors.NONE.and("prerequisites", "catalogue.refused.prerequisite");
            case CatalogueRefusal.RoomTooSmall(int seats) -> Errors.of("catalogue.refused.room-small", seats);
            case CatalogueRefusal.CentreRetired _ -> Errors.of("catalogue.refused.centre-retired");
        };
    }
}
