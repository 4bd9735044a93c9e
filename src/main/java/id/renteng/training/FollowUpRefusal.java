package id.renteng.training;

/// Why an answer to a follow-up was not recorded.
public sealed interface FollowUpRefusal {

    /// She did not pass the class, the months are not over, she was asked already, or she is not to be asked any
    /// more.
    record NotDue() implements FollowUpRefusal {}
}
