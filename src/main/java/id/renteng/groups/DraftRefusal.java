package id.renteng.groups;

/// Why a draft of a loan group was not saved.
public sealed interface DraftRefusal {

    /// The group was formed from it; it is changed on its own page.
    record AlreadySent(LoanGroupId group) implements DraftRefusal {}
}
