package id.renteng.readiness;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that readiness asks about one group, gathered for many groups at once.
///
/// @param members     in the order in which they are shown
/// @param offices     how many of chair, secretary and treasurer are held
/// @param inaugurated whether the coached group is inaugurated
/// @param cashInOrder whether the account of its cash is in order, or it keeps none
/// @param trained     who has passed what is asked
/// @param consenting  since when each of those who do
/// @param credit      the latest check of each member, also an expired one
/// @param visits      the latest visit to each member
/// @param photographed of whose place there is a photo of that visit or of later
/// @param learned     who passed the quiz, and who explained joint liability, by task
/// @param eligibility what was found of each member
record GroupFacts(
        List<PersonId> members,
        int offices,
        boolean inaugurated,
        boolean cashInOrder,
        Map<PersonId, Trained> trained,
        Set<PersonId> withAccount,
        Map<PersonId, LocalDate> consenting,
        Set<PersonId> withBaseline,
        Map<PersonId, CreditCheck> credit,
        Map<PersonId, Visit> visits,
        Set<PersonId> photographed,
        Map<TaskCode, Set<PersonId>> learned,
        Map<PersonId, Eligibility> eligibility,
        LocalDate today) {}
