package id.renteng.web.groups;

import id.renteng.groups.Complaint;
import id.renteng.groups.ComplaintRefusal;
import id.renteng.groups.FreezeRefusal;
import id.renteng.web.Errors;

/// What the pages about complaints and freezes share.
final class ComplaintForms {

    private ComplaintForms() {}

    static String state(Complaint complaint) {
        return switch (complaint) {
            case Complaint.Received _ -> "RECEIVED";
            case Complaint.Examined _ -> "EXAMINED";
            case Complaint.Decided _ -> "DECIDED";
        };
    }

    static Errors errors(ComplaintRefusal refusal, String field) {
        return switch (refusal) {
            case ComplaintRefusal.WordsWrong() -> Errors.NONE.and(field, "complaint.words.wrong");
            case ComplaintRefusal.PhoneWrong() -> Errors.NONE.and("phone", "complaint.phone.wrong");
            case ComplaintRefusal.TooManyToday() -> Errors.of("complaint.too-many-today");
            case ComplaintRefusal.NotNow() -> Errors.of("complaint.not-now");
            case ComplaintRefusal.NotYours() -> Errors.of("complaint.not-yours");
        };
    }

    static Errors errors(FreezeRefusal refusal) {
        return switch (refusal) {
            case FreezeRefusal.ReasonMissing() -> Errors.NONE.and("reason", "groups.move.reason-missing");
            case FreezeRefusal.AlreadySo() -> Errors.of("complaint.freeze.already");
            case FreezeRefusal.SamePerson() -> Errors.of("complaint.freeze.same-person");
        };
    }
}
