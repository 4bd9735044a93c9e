package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Set;

/// What a person told about herself that decides with whom she may be in a loan group.
///
/// @param kin         people she is related to and does not share a household with
/// @param stateWorker civil servant, army, police, state company or ward office
/// @param keepsBooks  she reads, writes and counts well enough to be treasurer
public record Particulars(PersonId person, Set<PersonId> kin, boolean stateWorker, boolean keepsBooks, LocalDate on) {

    public Particulars {
        kin = Set.copyOf(kin);
        if (kin.contains(person)) throw new IllegalArgumentException("nobody is her own kin");
    }
}
