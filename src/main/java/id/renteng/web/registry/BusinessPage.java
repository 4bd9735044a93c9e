package id.renteng.web.registry;

import id.renteng.kernel.Spot;
import id.renteng.registry.Business;
import id.renteng.registry.NewBusiness;
import id.renteng.registry.NewPermit;
import id.renteng.registry.Permit;
import id.renteng.registry.Person;
import id.renteng.registry.Trades;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form for one business, with its papers and its place among the others of the kelurahan.
///
/// @param business null for a new one
/// @param kbli     the code and title on record; empty if none
/// @param map      null where this business has no place on record
/// @param errors   of the business and of the paper together: their fields have different names
public record BusinessPage(
        Person person,
        @Nullable Business business,
        NewBusiness form,
        String kbli,
        List<Permit> permits,
        NewPermit permit,
        @Nullable DotMap map,
        LocalDate today,
        Errors errors) {

    /// The dots of a kelurahan in a square of a thousand, this business apart.
    public record DotMap(String kelurahan, List<Dot> others, Dot here, Spot spot) {}

    public record Dot(int x, int y) {}

    public String href() {
        var owner = "/people/" + person.id().value() + "/businesses";
        return business == null ? owner : owner + "/" + business.id().value();
    }

    public List<Choice> trades(Text t) {
        return Trades.CODES.stream()
                .map(code -> new Choice(code, t.of("registry.trade." + code)))
                .toList();
    }

    public List<Choice> kinds(Text t) {
        return Arrays.stream(Permit.Kind.values())
                .map(kind -> new Choice(kind.name(), t.of("person.permit." + kind)))
                .toList();
    }
}
