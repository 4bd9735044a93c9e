package id.renteng.financing;

import id.renteng.kernel.Money;
import java.time.LocalDate;

/// What a loan group asks of a bank, from the first draft to the pay-out.
///
/// ```
/// Draft --send--> AtBank --ask--> Asked --answer--> AtBank
///                   |--approve--> Approved --sign--> Contracted --payOut--> PaidOut
///                   `--decline--> Declined
/// Draft, AtBank, Asked, Approved, Contracted --withdraw--> Withdrawn
/// ```
public sealed interface Application {

    ApplicationFile file();

    default ApplicationId id() {
        return file().id();
    }

    /// The group still writes it.
    record Draft(ApplicationFile file) implements Application {

        public AtBank send(LocalDate on) {
            return new AtBank(file, file.total(), on, "", "");
        }

        public Withdrawn withdraw(LocalDate on) {
            return new Withdrawn(file, on);
        }
    }

    /// The bank studies it.
    ///
    /// @param asked    what the group asked for when it sent this
    /// @param question what the bank asked last, or empty
    /// @param answer   what the group answered, or empty
    record AtBank(ApplicationFile file, Money asked, LocalDate sentOn, String question, String answer)
            implements Application {

        public Asked ask(String words) {
            return new Asked(file, asked, sentOn, words);
        }

        /// The bank offers what was asked, or less or another tenor; then the parts must be agreed again.
        public Approved approve(Money offer, int tenorMonths, LocalDate on) {
            var offered = new ApplicationFile(
                    file.id(),
                    file.number(),
                    file.group(),
                    file.scheme(),
                    file.bank(),
                    offer,
                    tenorMonths,
                    file.draftedOn(),
                    file.parts());
            return new Approved(offered, asked, sentOn, on);
        }

        public Declined decline(DeclineReason reason, String words, LocalDate on) {
            return new Declined(file, asked, sentOn, reason, words, on);
        }

        public Withdrawn withdraw(LocalDate on) {
            return new Withdrawn(file, on);
        }
    }

    /// The bank waits for the group's answer.
    record Asked(ApplicationFile file, Money asked, LocalDate sentOn, String question) implements Application {

        public AtBank answer(String words) {
            return new AtBank(file, asked, sentOn, question, words);
        }

        public Withdrawn withdraw(LocalDate on) {
            return new Withdrawn(file, on);
        }
    }

    /// The bank will lend; the contract is still to be signed.
    record Approved(ApplicationFile file, Money asked, LocalDate sentOn, LocalDate approvedOn) implements Application {

        public boolean isLess() {
            return file.total().isLessThan(asked);
        }

        public Contracted sign(LocalDate on) {
            return new Contracted(file, asked, approvedOn, on);
        }

        public Withdrawn withdraw(LocalDate on) {
            return new Withdrawn(file, on);
        }
    }

    /// Signed; the money is not there yet.
    record Contracted(ApplicationFile file, Money asked, LocalDate approvedOn, LocalDate signedOn)
            implements Application {

        public PaidOut payOut(LocalDate on) {
            return new PaidOut(file, signedOn, on);
        }

        public Withdrawn withdraw(LocalDate on) {
            return new Withdrawn(file, on);
        }
    }

    /// The money is on every member's own account; what follows is the loan's life.
    record PaidOut(ApplicationFile file, LocalDate signedOn, LocalDate paidOn) implements Application {}

    /// The bank will not lend.
    ///
    /// @param words what the bank tells the group to do next
    record Declined(
            ApplicationFile file,
            Money asked,
            LocalDate sentOn,
            DeclineReason reason,
            String words,
            LocalDate declinedOn)
            implements Application {}

    /// The group does not want it any more.
    record Withdrawn(ApplicationFile file, LocalDate withdrawnOn) implements Application {}
}
