package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// What one of the people of a draft said when she was asked whether she wants this group. The latest answer counts;
/// whoever said nothing has not said yes.
public sealed interface Answer {

    PersonId person();

    LocalDate on();

    record Yes(PersonId person, Means means, LocalDate on) implements Answer {}

    /// She is no longer in the draft.
    record No(PersonId person, ReasonForNo reason, Means means, LocalDate on) implements Answer {}

    /// She had not answered when the time was over, and was left out.
    record Silent(PersonId person, LocalDate on) implements Answer {}

    /// Who saw it; empty where she signed in herself, or said nothing.
    default String witness() {
        return switch (this) {
            case Yes(var _, Means.Paper(var witness), var _) -> witness;
            case No(var _, var _, Means.Paper(var witness), var _) -> witness;
            case Yes _, No _, Silent _ -> "";
        };
    }

    /// How she said it.
    sealed interface Means {

        /// Signed in, on her own page.
        record OwnAccount() implements Means {}

        /// In person, signed or with a thumbprint on the printed list.
        ///
        /// @param witness who saw it
        record Paper(String witness) implements Means {}
    }
}
