package id.renteng.financing;

import id.renteng.banking.BankCode;
import id.renteng.financing.cover.CoverRules;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.readiness.OwnRules;
import id.renteng.readiness.ReadinessDemand;
import id.renteng.readiness.TrainingDemand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One version of the terms under which a bank lends to groups. A version never changes; a new one takes its place for
/// applications drafted from its first day on.
///
/// @param code       names the scheme through all its versions
/// @param validUntil the first day on which it no longer holds; absent while it holds
/// @param cover      how far members answer for each other among themselves; towards the bank each owes the whole
/// @param training   what every member must have passed before the application is sent
/// @param ownRules   what else must be done before; null: what the programme asks on the day
/// @param legalBasis the regulation and agreement it rests on
public record Scheme(
        SchemeId id,
        String code,
        String name,
        BankCode bank,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Limits limits,
        Pricing pricing,
        CoverRules cover,
        Penalty penalty,
        Ladder ladder,
        TrainingDemand training,
        @Nullable OwnRules ownRules,
        int coolingOffHours,
        String legalBasis) {

    /// Who may borrow how much.
    ///
    /// @param memberShareMax the largest part of the group's total that one member may have
    public record Limits(
            Money groupMax,
            Money memberMin,
            Money memberMax,
            BasisPoints memberShareMax,
            int membersMin,
            int membersMax) {

        /// @throws IllegalArgumentException if the limits leave no room
        public Limits {
            if (!memberMin.isPositive() || memberMax.isLessThan(memberMin) || groupMax.isLessThan(memberMax)) {
                throw new IllegalArgumentException("amounts must rise: member least, member most, group most");
            }
            if (membersMin < 3 || membersMax < membersMin || membersMax > 30) {
                throw new IllegalArgumentException("members: 3 to 30");
            }
        }

        /// The most one member may have of this total.
        public Money memberMaxOf(Money total) {
            return memberMax.min(total.at(memberShareMax, java.math.RoundingMode.DOWN));
        }
    }

    public Scheme {
        if (code.isBlank() || code.length() > 40 || name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("code: 1 to 40 characters, name: 1 to 100");
        }
        if (!pricing.fee(limits.memberMin()).isLessThan(limits.memberMin())) throw new IllegalArgumentException("fee");
        if (ladder.first().isMoreThan(limits.memberMax())) throw new IllegalArgumentException("ladderFirst");
        if (coolingOffHours < 0 || coolingOffHours > 720) throw new IllegalArgumentException("cooling-off: 0 to 720 h");
    }

    /// What must be done before an application under it is sent.
    public ReadinessDemand readiness() {
        return new ReadinessDemand(training, ownRules, limits.membersMin(), limits.membersMax());
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }
}
