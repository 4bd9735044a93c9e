package id.renteng.groups;

/// What a scheme asks of the people of one loan group, as in force on one day. Data with validity dates (table
/// `groups_composition_rule`); the defaults come from the programmes of other cities, see the domain notes.
///
/// @param ageMin            in whole years on the day she joins
/// @param ageMax            the same
/// @param residence         the first digits of the code of the ward she must live in
/// @param householdMax      people of one family card in loan groups at the same time
/// @param kinMax            people related to each other in one group
/// @param stateWorkers      whether people who work for the state may borrow
/// @param literateTreasurer whether the treasurer must be able to read and keep books
/// @param metresMax         between the centres of the wards of any two members
/// @param asksParticulars   whether a person of whom nothing was asked yet is refused
/// @param signatoriesApart  whether chair and treasurer, who sign for the cash, may not be related
public record CompositionRules(
        int ageMin,
        int ageMax,
        String residence,
        int householdMax,
        int kinMax,
        boolean stateWorkers,
        boolean literateTreasurer,
        int metresMax,
        boolean asksParticulars,
        boolean signatoriesApart) {}
