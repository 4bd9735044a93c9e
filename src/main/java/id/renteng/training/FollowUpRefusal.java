package id.renteng.training;

/// Why an answer to a follow-up was not recorded.
public sealed interface FollowUpRefusal {

    /// She did not pass the class, the months are not over, or she was asked already.
    record NotDue() implements FollowUpRefusal {}
}
