package id.renteng.web.groups;

import id.renteng.groups.AnswerRefusal;
import id.renteng.groups.ReasonForNo;
import id.renteng.groups.Reply;
import id.renteng.registry.People;
import id.renteng.web.Choices;
import id.renteng.web.Errors;

/// A yes or no as it was typed.
///
/// @param answer  `yes` or `no`
/// @param witness who saw it, where it was on paper
/// @param on      the day, where it was on paper
public record AgreementForm(String answer, String reason, String witness, String on) {

    static AgreementForm empty(String today) {
        return new AgreementForm("", "", "", today);
    }

    Errors errors() {
        return Errors.NONE
                .andIf(!answer.equals("yes") && !answer.equals("no"), "answer", "agreement.answer.missing")
                .andIf(
                        answer.equals("no")
                                && Choices.read(ReasonForNo.values(), reason).isEmpty(),
                        "reason",
                        "agreement.reason.missing")
                .andIf(GroupForms.date(on).isEmpty(), "on", "groups.date.wrong");
    }

    Reply reply() {
        return answer.equals("yes") ? new Reply.Yes() : new Reply.No(ReasonForNo.valueOf(reason));
    }

    static Errors errors(AnswerRefusal refusal, People people) {
        return switch (refusal) {
            case AnswerRefusal.AlreadySent _ -> Errors.of("agreement.refused.sent");
            case AnswerRefusal.Unanswered _ -> Errors.of("forming.unanswered");
            case AnswerRefusal.NotFormable(var why) -> GroupForms.errors(why, "", people);
            case AnswerRefusal.AlreadyAsked() -> Errors.of("agreement.refused.asked");
            case AnswerRefusal.NotAsked() -> Errors.of("agreement.refused.changed");
            case AnswerRefusal.NotAmongThem() -> Errors.of("agreement.refused.out");
            case AnswerRefusal.DayWrong(var askedOn) -> Errors.NONE.and("on", "agreement.refused.day", askedOn);
            case AnswerRefusal.TooLate(var answerBy) -> Errors.NONE.and("on", "agreement.refused.late", answerBy);
            case AnswerRefusal.WitnessMissing() -> Errors.NONE.and("witness", "agreement.refused.witness");
            case AnswerRefusal.TimeWrong(var first, var last) ->
                Errors.NONE.and("answerBy", "agreement.refused.time", first, last);
            case AnswerRefusal.NotOverdue(var answerBy) -> Errors.of("agreement.refused.not-overdue", answerBy);
        };
    }
}
