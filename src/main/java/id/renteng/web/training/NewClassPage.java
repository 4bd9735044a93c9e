package id.renteng.web.training;

import id.renteng.training.Centre;
import id.renteng.training.Entry;
import id.renteng.training.InstructorFacts;
import id.renteng.training.Needs;
import id.renteng.training.Room;
import id.renteng.training.Theme;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;
import java.util.stream.Collectors;

/// What the form for a new class shows.
///
/// @param form what was filled in, to be kept when something is wrong
public record NewClassPage(
        List<Theme> themes,
        List<Centre> centres,
        List<Room> rooms,
        List<Entry<InstructorFacts>> instructors,
        ClassForm form,
        Errors errors) {

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

    /// Those who teach, each with her themes.
    public List<Choice> instructorChoices(String language) {
        return instructors.stream()
                .filter(one -> !one.isRetired())
                .map(one -> new Choice(one.code(), one.facts().name() + taught(one.facts(), language)))
                .toList();
    }

    private String taught(InstructorFacts facts, String language) {
        return themes.stream()
                .filter(theme -> facts.themes().contains(theme.code()))
                .map(theme -> theme.nameIn(language))
                .collect(Collectors.joining(", ", " (", ")"));
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
