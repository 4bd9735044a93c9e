package id.renteng.web.training;

import id.renteng.training.Centre;
import id.renteng.training.Needs;
import id.renteng.training.Room;
import id.renteng.training.Theme;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;

/// What the form for a new class shows.
///
/// @param form what was filled in, to be kept when something is wrong
public record NewClassPage(List<Theme> themes, List<Centre> centres, List<Room> rooms, ClassForm form, Errors errors) {

    public List<Choice> themes(String language) {
        return themes.stream()
                .map(theme -> new Choice(theme.code(), theme.nameIn(language)))
                .toList();
    }

    public List<Choice> centreChoices() {
        return centres.stream()
                .map(centre -> new Choice(centre.code(), centre.name(), centre.address()))
                .toList();
    }

    public List<Choice> roomChoices() {
        return rooms.stream()
                .map(room -> new Choice(room.code(), "%s (%d)".formatted(room.name(), room.seats())))
                .toList();
    }

    public List<Choice> skills(String language) {
        return themes.stream()
                .filter(theme -> theme.kind() == Theme.Kind.SKILL)
                .map(theme -> new Choice(theme.code(), theme.nameIn(language)))
                .toList();
    }

    public List<Choice> provided(Text t) {
        return Needs.SPECIAL.stream()
                .map(code -> new Choice(code, t.of("matching.special." + code)))
                .toList();
    }
}
