package id.renteng.web.growth;

import id.renteng.growth.AssessmentRefusal;
import id.renteng.growth.AssessmentRefusal.BaselineMissing;
import id.renteng.growth.AssessmentRefusal.BaselineThere;
import id.renteng.growth.AssessmentRefusal.EvidenceMissing;
import id.renteng.growth.AssessmentRefusal.InFuture;
import id.renteng.growth.AssessmentRefusal.NotAfterLatest;
import id.renteng.growth.AssessmentRefusal.NoteTooLong;
import id.renteng.growth.AssessmentRefusal.NothingAnswered;
import id.renteng.growth.Dimension;
import id.renteng.web.Errors;
import java.util.Set;
import java.util.TreeSet;

/// Says every refusal of growth in words, at the field it is about.
final class Refusals {

    private Refusals() {}

    static Errors of(AssessmentRefusal refusal) {
        return switch (refusal) {
            case InFuture(var on) -> Errors.NONE.and("on", "growth.refused.future", on);
            case BaselineThere(var on) -> Errors.of("growth.refused.baseline-there", on);
            case BaselineMissing _ -> Errors.of("growth.refused.baseline-missing");
            case NotAfterLatest(var on) -> Errors.NONE.and("on", "growth.refused.not-after", on);
            case NothingAnswered _ -> Errors.of("growth.refused.nothing");
            case EvidenceMissing(var of) -> proofs(of);
            case NoteTooLong(int most) -> Errors.NONE.and("note", "growth.refused.note", most);
        };
    }

    private static Errors proofs(Set<Dimension> missing) {
        var errors = Errors.NONE;
        for (var dimension : new TreeSet<>(missing)) {
            errors = errors.and("proof-" + dimension, "growth.refused.proof." + dimension);
        }
        return errors;
    }
}
