package id.renteng.readiness;

import id.renteng.groups.LoanGroupId;
import id.renteng.registry.PersonId;
import org.jspecify.annotations.Nullable;

/// A member drawn to be asked again: does she know of the group, did a verifier come, did anybody ask for money?
///
/// @param draw    the number of the draw
/// @param outcome null while nobody asked
public record CallBack(
        long draw,
        LoanGroupId group,
        PersonId person,
        @Nullable Outcome outcome,
        String note) {

    public enum Outcome {
        /// What she says is as recorded.
        CONFIRMED,
        /// It is not; the note says how, and somebody looks into it.
        DIFFERS,
        /// She could not be reached; she is tried again.
        NOT_REACHED
    }
}
