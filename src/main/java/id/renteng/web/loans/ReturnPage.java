package id.renteng.web.loans;

import id.renteng.financing.PurseReturns;
import id.renteng.financing.cover.GivenBack;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.ReturnRefusal;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was put aside for a loan and goes back when it is over.
///
/// @param members   in the order of the group's list
/// @param mayRecord the reader may record that it was handed over
public record ReturnPage(
        LoanHead head,
        List<MemberPart> members,
        PurseReturns.Seen seen,
        boolean mayRecord,
        Map<String, String> values,
        Errors errors) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// What would go back now; empty if it stays.
    public Optional<GivenBack> ready() {
        return seen.ready() instanceof Done<GivenBack, ?>(var given) ? Optional.of(given) : Optional.empty();
    }

    /// Why nothing goes back now. That all of it has gone back is seen below, and no obstacle.
    public Errors obstacle() {
        return switch (seen.ready()) {
            case Done<GivenBack, ReturnRefusal> _ -> Errors.NONE;
            case Refused<GivenBack, ReturnRefusal>(var why) ->
                why instanceof ReturnRefusal.NothingKept && !seen.before().isEmpty() ? Errors.NONE : Refusals.of(why);
        };
    }

    /// Who gets something.
    public List<PersonId> receivers(GivenBack given) {
        return members.stream()
                .map(MemberPart::person)
                .filter(person -> given.to(person).isPositive())
                .toList();
    }
}
