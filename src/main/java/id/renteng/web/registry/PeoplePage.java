package id.renteng.web.registry;

import id.renteng.registry.Kelurahan;
import id.renteng.registry.PeopleQuery;
import id.renteng.web.Choice;
import id.renteng.web.Text;
import java.util.List;
import java.util.stream.Stream;

/// What the list of people shows.
///
/// @param offered      groups that may be meant
/// @param withoutGroup the same search over all groups
/// @param undecided    kelurahan that became several, under which people may still be kept
/// @param registered   how many there are in all
/// @param more         the address of the next ones; empty at the end
/// @param cut          there are more people alike than are shown
public record PeoplePage(
        PeopleQuery query,
        GroupFilter group,
        List<Offered> offered,
        String withoutGroup,
        List<Choice> kelurahan,
        List<Kelurahan> undecided,
        List<String> trades,
        long registered,
        List<Row> rows,
        String more,
        boolean cut,
        boolean mayRegister) {

    /// Those of today, then those whose people are still to be asked.
    public List<Choice> places(Text t) {
        return Stream.concat(
                        kelurahan.stream(),
                        undecided.stream()
                                .map(place -> new Choice(place.code(), t.of("registry.filter.split", place.name()))))
                .toList();
    }

    /// @param href the same search in this group
    public record Offered(String name, boolean isLoanGroup, String href) {}

    public record Row(String href, String name, String nik, String kelurahan, List<Business> businesses) {}

    /// @param trade the code of its trade
    public record Business(String name, String trade) {}
}
