package id.renteng.web.registry;

import id.renteng.registry.Trades;
import id.renteng.web.Choice;
import id.renteng.web.Text;
import java.util.List;

/// The businesses of the city, of a kecamatan or of a kelurahan, drawn on a square of a thousand and told in a table.
///
/// @param place   the name of what is shown; empty for the city
/// @param back    the address of the level above; empty for the city
/// @param bubbles the parts, the largest first, so that small ones lie on top
/// @param parts   the same in the order of their numbers, also those without a place on the map
/// @param dots    the businesses of a kelurahan
/// @param list    the address of the list of people behind it; empty for more than one kelurahan
public record BusinessMapPage(
        String place,
        String code,
        String back,
        String trade,
        List<Bubble> bubbles,
        List<Part> parts,
        List<Dot> dots,
        String list,
        int businesses,
        int placed) {

    /// @param number as in the table
    public record Bubble(int number, String name, String href, int businesses, int x, int y, int radius) {}

    public record Part(int number, String name, String href, int businesses, int placed) {}

    /// @param name of the business; may be empty
    public record Dot(String name, String trade, String href, int x, int y) {}

    public List<Choice> trades(Text t) {
        return Trades.CODES.stream()
                .map(code -> new Choice(code, t.of("registry.trade." + code)))
                .toList();
    }
}
