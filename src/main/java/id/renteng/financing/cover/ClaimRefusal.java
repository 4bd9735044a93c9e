package id.renteng.financing.cover;

/// Why nothing was forgiven or shared, in the order it is checked.
public sealed interface ClaimRefusal {

    /// One of them is not a member of the group.
    record NotAMember() implements ClaimRefusal {}

    /// There is no open claim between the two.
    record NothingOpen() implements ClaimRefusal {}

    /// She was declared unable before.
    record AlreadyUnable() implements ClaimRefusal {}

    /// Nobody is left who could bear the loss.
    record NobodyLeft() implements ClaimRefusal {}
}
