package id.renteng.insight;

import id.renteng.groups.LoanGroupId;
import id.renteng.registry.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Something about a loan group that honest groups seldom show. It proves nothing: a person looks and says whether it
/// is so or has an innocent reason.
///
/// @param people   whom it is about, who is to be looked at first
/// @param metres   how far from her business the visit was, where it is about that
/// @param decision what a person found out
public record Anomaly(
        AnomalyId id,
        Rule rule,
        LoanGroupId group,
        List<PersonId> people,
        OptionalInt metres,
        Optional<Decision> decision) {

    public Anomaly {
        people = List.copyOf(people);
    }

    /// By the numbers of the domain notes, 6.3. Only rules that the data can feed.
    public enum Rule {
        /// A member's account is also somebody else's.
        A01_SAME_ACCOUNT,
        /// A member's phone is also somebody else's, of another household.
        A02_SAME_PHONE,
        /// The visit of a member shows the same picture as another's, or three businesses on one spot.
        A05_SAME_PLACE,
        /// An officer of the group shares a family card with two or more other members.
        A06_FAMILY_OF_OFFICER,
        /// A member says that another amount arrived than was paid.
        A08_OTHER_AMOUNT,
        /// A member works for the state.
        A10_WORKS_FOR_STATE,
        /// A member of a borrowing group died or moved away.
        A11_GONE,
        /// The latest visit to a member was far from her business.
        A14_VISITED_ELSEWHERE,
        /// A member's account or phone changed in the seven days before a pay-out.
        A17_CHANGED_BEFORE_PAY_OUT,
        /// Two or more members were together in another loan group within twelve months.
        A20_TOGETHER_BEFORE
    }

    /// What came of looking at it.
    public enum Verdict {
        /// It is so, and something is done about it.
        CONFIRMED,
        /// There is an innocent reason.
        EXPLAINED
    }

    /// @param by  the user who decided
    /// @param why 5 to 1,000 characters
    public record Decision(Verdict verdict, String why, UUID by, Instant at) {}
}
