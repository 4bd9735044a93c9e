package id.renteng.web.registry;

import id.renteng.registry.PeopleQuery;
import id.renteng.web.Choice;
import java.util.List;

/// What the list of people shows.
///
/// @param offered      groups that may be meant
/// @param withoutGroup the same search over all groups
/// @param registered   how many there are in all
/// @param more         the address of the next ones; empty at the end
/// @param cut          there are more people alike than are shown
public record PeoplePage(
        PeopleQuery query,
        GroupFilter group,
        List<Offered> offered,
        String withoutGroup,
        List<Choice> kelurahan,
        List<String> trades,
        long registered,
        List<Row> rows,
        String more,
        boolean cut,
        boolean mayRegister) {

    /// @param href the same search in this group
    public record Offered(String name, boolean isLoanGroup, String href) {}

    public record Row(String href, String name, String nik, String kelurahan, List<Business> businesses) {}

    /// @param trade the code of its trade
    public record Business(String name, String trade) {}
}
