package id.renteng.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with a form, or why a command was refused: each with the field it concerns, the key of the text that
/// says what to do, and the values in that text. Shown in a summary on top and beside the field.
///
/// @param list in the order of the fields on the page
public record Errors(List<Problem> list) {

    public static final Errors NONE = new Errors(List.of());

    public Errors {
        list = List.copyOf(list);
    }

    /// @param field the id of the input it concerns; empty when it concerns the whole page
    /// @param key   the text, as in `text/*.properties`
    public record Problem(String field, String key, List<Object> arguments) {}

    /// One problem of the whole page, such as a refusal.
    public static Errors of(String key, Object... arguments) {
        return NONE.and("", key, arguments);
    }

    /// These and one more, at a field.
    public Errors and(String field, String key, Object... arguments) {
        var all = new ArrayList<>(list);
        all.add(new Problem(field, key, List.of(arguments)));
        return new Errors(all);
    }

    /// The same on a page that has none of these fields.
    public Errors ofPage() {
        return allAt("");
    }

    /// The same, all at one field, on a page where it has another name.
    public Errors allAt(String field) {
        return new Errors(list.stream()
                .map(problem -> new Problem(field, problem.key(), problem.arguments()))
                .toList());
    }

    public Errors andIf(boolean wrong, String field, String key, Object... arguments) {
        return wrong ? and(field, key, arguments) : this;
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public Optional<Problem> at(String field) {
        return list.stream().filter(problem -> problem.field().equals(field)).findFirst();
    }
}
