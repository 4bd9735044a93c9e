package id.renteng.web.groups;

import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The members of a coached group and whether they were asked about family and work; with one person chosen, the form
/// for her answers.
///
/// @param person the id of who is asked; empty while nobody is
/// @param others the other members, as possible housemates and kin
public record ParticularsPage(
        String id,
        String group,
        List<Line> lines,
        String person,
        String name,
        List<Choice> others,
        Form form,
        Errors errors) {

    /// @param on the day she was asked last; null if never
    public record Line(String person, String name, @Nullable LocalDate on) {}

    /// What was typed. `stateWorker` and `keepsBooks` are `yes`, `no` or empty.
    public record Form(List<String> housemates, List<String> kin, String stateWorker, String keepsBooks, String on) {

        static Form empty(LocalDate today) {
            return new Form(List.of(), List.of(), "", "", today.toString());
        }

        Errors errors() {
            return Errors.NONE
                    .andIf(!isAnswer(stateWorker), "stateWorker", "groups.particulars.answer-missing")
                    .andIf(!isAnswer(keepsBooks), "keepsBooks", "groups.particulars.answer-missing")
                    .andIf(GroupForms.date(on).isEmpty(), "on", "groups.date.wrong");
        }

        private static boolean isAnswer(String typed) {
            return typed.equals("yes") || typed.equals("no");
        }
    }

    public int asked() {
        return (int) lines.stream().filter(line -> line.on() != null).count();
    }
}
