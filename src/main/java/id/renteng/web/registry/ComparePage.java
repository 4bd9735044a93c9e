package id.renteng.web.registry;

import id.renteng.registry.Business;
import id.renteng.registry.Merge;
import id.renteng.registry.Person;
import id.renteng.web.Errors;
import java.util.List;

/// Two entries side by side.
///
/// @param told   somebody said that they are two persons
/// @param merges what was merged before with the first and taken back
public record ComparePage(
        Side one,
        Side other,
        int points,
        List<String> signs,
        boolean told,
        boolean mayJudge,
        List<Merge> merges,
        Errors errors) {

    public record Side(Person person, String kelurahan, List<Business> businesses) {}
}
