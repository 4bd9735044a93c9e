package id.renteng.web.training;

import id.renteng.training.Centre;
import id.renteng.training.Theme;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;

/// What the form for a new class shows.
///
/// @param form what was filled in, to be kept when something is wrong
public record NewClassPage(List<Theme> themes, List<Centre> centres, ClassForm form, Errors errors) {

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
}
