package id.renteng.web.training;

import id.renteng.training.RoomFacts;
import id.renteng.web.Errors;

/// The form of a room, as it was sent. Its fields carry the code of the room, for a page has one form for each.
///
/// @param code empty for a new room
public record RoomForm(String code, String name, String seats) {

    static final RoomForm EMPTY = new RoomForm("", "", "");

    /// The name of a field of a room's form.
    public static String field(String of, String code) {
        return code.isEmpty() ? "room-" + of : "room-" + of + "-" + code;
    }

    Errors errors() {
        return Errors.NONE
                .andIf(!CentreForm.isName(name), field("name", code), "catalogue.error.thing-name")
                .andIf(!seats.strip().matches("[1-9][0-9]{0,2}"), field("seats", code), "catalogue.error.room-seats");
    }

    /// Only for a form without errors.
    RoomFacts facts(String centre) {
        return new RoomFacts(centre, name, Integer.parseInt(seats.strip()));
    }
}
