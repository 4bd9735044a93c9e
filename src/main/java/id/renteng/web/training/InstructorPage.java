package id.renteng.web.training;

import id.renteng.access.User;
import id.renteng.training.Centre;
import id.renteng.training.Entry;
import id.renteng.training.InstructorFacts;
import id.renteng.training.Theme;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the page of an instructor shows, or the form of a new one.
///
/// @param entry     null for a new one
/// @param form      what was filled in, to be kept when something is wrong
/// @param themes    those she may teach, and those she taught
/// @param trainers  the users who may be her
/// @param mayChange whether the reader keeps it up to date
public record InstructorPage(
        @Nullable Entry<InstructorFacts> entry,
        InstructorForm form,
        List<Centre> centres,
        List<Theme> themes,
        List<User> trainers,
        List<HistoryLine> history,
        boolean mayChange,
        Errors errors) {

    public String action() {
        return entry == null ? "/training-catalogue/instructors" : "/training-catalogue/instructors/" + entry.code();
    }

    public List<Choice> centreChoices() {
        return centres.stream()
                .map(centre -> new Choice(centre.code(), centre.name()))
                .toList();
    }

    public List<Choice> userChoices() {
        return trainers.stream()
                .map(one -> new Choice(one.id().value().toString(), one.name()))
                .toList();
    }

    public List<Choice> themeChoices(String language) {
        return themes.stream()
                .map(theme -> new Choice(theme.code(), theme.nameIn(language)))
                .toList();
    }

    /// The themes she teaches, in words.
    public String taught(String language) {
        return themes.stream()
                .filter(theme -> form.themes().contains(theme.code()))
                .map(theme -> theme.nameIn(language))
                .collect(Collectors.joining(", "));
    }
}
