package id.renteng.web.training;

import id.renteng.training.Entry;
import id.renteng.training.InstructorFacts;
import id.renteng.training.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the list of instructors shows: those who teach first, then those who teach no more.
///
/// @param centres   the names of all centres, by code
/// @param mayChange whether the reader keeps it up to date
public record InstructorsPage(
        List<Entry<InstructorFacts>> all, List<Theme> themes, Map<String, String> centres, boolean mayChange) {

    public List<Entry<InstructorFacts>> teaching() {
        return all.stream().filter(one -> !one.isRetired()).toList();
    }

    public List<Entry<InstructorFacts>> retired() {
        return all.stream().filter(Entry::isRetired).toList();
    }

    public String taught(Entry<InstructorFacts> one, String language) {
        return themes.stream()
                .filter(theme -> one.facts().themes().contains(theme.code()))
                .map(theme -> theme.nameIn(language))
                .collect(Collectors.joining(", "));
    }

    public String centre(Entry<InstructorFacts> one) {
        return centres.getOrDefault(one.facts().centre(), one.facts().centre());
    }
}
