package id.renteng.web.readiness;

import id.renteng.groups.GroupRules;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.Office;
import id.renteng.readiness.Clinic.Case;
import id.renteng.readiness.Effect;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.util.List;

/// The clinic of one loan group: who needs a way out, which ways there are, and what each does to the group.
///
/// @param asked the id of the person whose form came back with problems; empty if none
public record ClinicPage(
        String id, String group, int members, List<Line> lines, String asked, Form form, Errors errors) {

    /// One member with her case.
    public record Line(String person, String name, Case known, List<Effect> effects, Leaving leaving) {}

    /// What must be done before she can leave the loan group.
    ///
    /// @param locked        a loan runs; another takes her place by an addendum
    /// @param replacedFirst without her the group would be too small
    /// @param inOffice      her office goes to somebody else first
    /// @param least         how many members the group must keep
    public record Leaving(boolean locked, boolean replacedFirst, boolean inOffice, int least) {

        static Leaving of(LoanGroup group, PersonId person, GroupRules rules) {
            var details = group.details();
            boolean locked = switch (group) {
                case LoanGroup.Borrowing _, LoanGroup.Dissolved _ -> true;
                case LoanGroup.Formed _, LoanGroup.CycleDone _ -> false;
            };
            boolean inOffice = details.member(person).orElseThrow().office() != Office.MEMBER;
            return new Leaving(locked, details.members().size() <= rules.loanMin(), inOffice, rules.loanMin());
        }

        public boolean free() {
            return !locked && !replacedFirst && !inOffice;
        }
    }

    /// What was chosen.
    public record Form(String route, String followUpOn) {}

    public Errors errorsOf(Line line) {
        return line.person().equals(asked) ? errors : Errors.NONE;
    }
}
