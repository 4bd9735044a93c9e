package id.renteng.web.groups;

import id.renteng.groups.Because;
import id.renteng.groups.MoveReason;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import java.util.List;

/// A group moves to another state: which move, when, and why.
///
/// @param home    the page of the group
/// @param action  where the form goes
/// @param title   the key part of the title: `groups.move.<title>`
/// @param acts    the moves to choose from; empty where there is only one
/// @param reasons those that one of the moves may have; empty where none is asked
public record MovePage(
        String home,
        String action,
        String group,
        String title,
        List<String> acts,
        List<MoveReason> reasons,
        Form form,
        Errors errors) {

    /// What was typed, as it was typed.
    public record Form(String act, String on, String reason, String words) {

        static Form on(String day) {
            return new Form("", day, "", "");
        }

        Errors errors(List<String> acts, boolean why) {
            boolean other = reason.equals(MoveReason.OTHER.name());
            return Errors.NONE
                    .andIf(!acts.isEmpty() && !acts.contains(act), "act", "groups.move.act-missing")
                    .andIf(GroupForms.date(on).isEmpty(), "on", "groups.date.wrong")
                    .andIf(
                            why && Choices.read(MoveReason.values(), reason).isEmpty(),
                            "reason",
                            "groups.move.reason-missing")
                    .andIf(why && other && words.isBlank(), "words", "groups.move.words-missing")
                    .andIf(
                            words.length() > Because.WORDS_CHARACTERS_MAX,
                            "words",
                            "groups.text.too-long",
                            Because.WORDS_CHARACTERS_MAX);
        }

        Because why() {
            return new Because(MoveReason.valueOf(reason), words);
        }
    }
}
