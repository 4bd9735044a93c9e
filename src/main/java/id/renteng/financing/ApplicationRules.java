package id.renteng.financing;

import id.renteng.financing.ApplicationRefusal.MembersChanged;
import id.renteng.financing.ApplicationRefusal.OverCeiling;
import id.renteng.financing.ApplicationRefusal.PartOutside;
import id.renteng.financing.ApplicationRefusal.PartsDoNotAddUp;
import id.renteng.financing.ApplicationRefusal.PurposeMissing;
import id.renteng.financing.ApplicationRefusal.TenorNotAllowed;
import id.renteng.financing.ApplicationRefusal.WrongSize;
import id.renteng.groups.LoanGroup;
import java.util.Optional;
import java.util.Set;

/// What a scheme demands of an application's figures. Pure.
final class ApplicationRules {

    private ApplicationRules() {}

    /// What keeps these figures from the bank, the first in the order of [ApplicationRefusal].
    static Optional<ApplicationRefusal> problem(ApplicationFile file, Scheme scheme, LoanGroup group) {
        var limits = scheme.limits();
        int members = group.details().members().size();
        if (members < limits.membersMin() || members > limits.membersMax()) {
            return Optional.of(new WrongSize(members, limits.membersMin(), limits.membersMax()));
        }
        if (file.total().isMoreThan(limits.groupMax())) return Optional.of(new OverCeiling(limits.groupMax()));
        var tenors = scheme.pricing().tenorsMonths();
        if (!tenors.contains(file.tenorMonths())) return Optional.of(new TenorNotAllowed(tenors));
        return ofParts(file, scheme, group);
    }

    static Optional<ApplicationRefusal> ofParts(ApplicationFile file, Scheme scheme, LoanGroup group) {
        if (!Set.copyOf(file.members()).equals(Set.copyOf(group.details().people()))) {
            return Optional.of(new MembersChanged());
        }
        var least = scheme.limits().memberMin();
        var most = scheme.limits().memberMaxOf(file.total());
        for (var part : file.parts()) {
            if (part.amount().isLessThan(least) || part.amount().isMoreThan(most)) {
                return Optional.of(new PartOutside(part.member(), least, most));
            }
            if (part.purpose().isEmpty()) return Optional.of(new PurposeMissing(part.member()));
        }
        var difference = file.difference();
        return difference.isZero() ? Optional.empty() : Optional.of(new PartsDoNotAddUp(difference));
    }
}
