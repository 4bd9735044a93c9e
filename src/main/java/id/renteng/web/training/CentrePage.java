package id.renteng.web.training;

import id.renteng.registry.Kelurahan;
import id.renteng.training.CentreFacts;
import id.renteng.training.Entry;
import id.renteng.training.Needs;
import id.renteng.training.RoomFacts;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of a centre shows, or the form of a new one.
///
/// @param entry     null for a new one
/// @param form      what was filled in, to be kept when something is wrong
/// @param room      what was filled in for a room
/// @param kelurahan all of the city
/// @param mayChange whether the reader keeps it up to date
public record CentrePage(
        @Nullable Entry<CentreFacts> entry,
        CentreForm form,
        List<Entry<RoomFacts>> rooms,
        RoomForm room,
        List<Kelurahan> kelurahan,
        List<HistoryLine> history,
        boolean mayChange,
        Errors errors) {

    public String action() {
        return entry == null ? "/training-catalogue/centres" : "/training-catalogue/centres/" + entry.code();
    }

    public String roomAction(Entry<RoomFacts> one) {
        return action() + "/rooms/" + one.code();
    }

    /// What the form of a room shows: what was sent, if it is this one.
    public RoomForm room(Entry<RoomFacts> one) {
        if (room.code().equals(one.code())) return room;
        return new RoomForm(
                one.code(), one.facts().name(), Integer.toString(one.facts().seats()));
    }

    /// What the form of a new room shows.
    public RoomForm newRoom() {
        return room.code().isEmpty() ? room : RoomForm.EMPTY;
    }

    public List<Choice> kelurahanChoices() {
        return kelurahan.stream()
                .map(one -> new Choice(one.code(), one.name() + ", " + one.kecamatanName()))
                .toList();
    }

    public List<Choice> provided(Text t) {
        return Needs.SPECIAL.stream()
                .map(code -> new Choice(code, t.of("matching.special." + code)))
                .toList();
    }
}
