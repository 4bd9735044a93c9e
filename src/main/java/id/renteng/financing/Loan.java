package id.renteng.financing;

import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.schedule.Terms;
import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A loan that was paid out to a group. The group owes the bank as one; how members stand among themselves is its
/// [id.renteng.financing.cover.GroupBook].
///
/// @param number       counts the loans of the city, for people
/// @param bank         the code of the bank
/// @param lender       what the bank is in law, which decides its quality classes: `BANK_UMUM` or `BPR`
/// @param scheme       the version it was made under, which its terms and rules are of
/// @param lastAct      the number of the last act, which says what version of the loan and its book this is
/// @param lastPostedOn the day of the latest thing recorded; nothing is recorded before it
/// @param receipts     how many receipts were given
/// @param settledOn    the day the bank had everything, if it has
/// @param writtenOffOn the day the bank wrote it off, if it did; the members still owe it
/// @param restructuredOn the day it last got other instalments than its terms say, if it did
public record Loan(
        LoanId id,
        long number,
        LoanGroupId group,
        String bank,
        String lender,
        SchemeId scheme,
        Terms terms,
        CoverRules rules,
        Beside beside,
        long lastAct,
        LocalDate lastPostedOn,
        int receipts,
        Optional<LocalDate> settledOn,
        Optional<LocalDate> writtenOffOn,
        Optional<LocalDate> restructuredOn) {

    /// What a loan has beside the parts of its members.
    ///
    /// @param purses     what is in the reserve and what a guarantor stands ready with
    /// @param claims     how many entries the claims between members have, also those repaid
    /// @param exemptions how many causes are recorded for which nobody may be called
    /// @param house      what the members agreed for themselves; [Loan#rules] has it in already
    public record Beside(Map<Purse, Money> purses, int claims, int exemptions, HouseTerms house) {

        public Beside {
            purses = Map.copyOf(purses);
        }
    }

    public LocalDate paidOutOn() {
        return terms.disbursedOn();
    }

    public boolean isSettled() {
        return settledOn.isPresent();
    }

    public boolean isRunning() {
        return settledOn.isEmpty() && writtenOffOn.isEmpty();
    }
}
