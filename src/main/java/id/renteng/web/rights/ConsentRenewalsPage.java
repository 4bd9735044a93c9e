package id.renteng.web.rights;

import id.renteng.registry.Renewal;
import id.renteng.web.Choice;
import java.util.List;
import java.util.Map;

/// Who is asked for her consent again.
///
/// @param all   how many in the part of the city the reader works in
/// @param where the wards of that part
/// @param names of the wards, by code
/// @param more  the address of the next people; empty at the end
public record ConsentRenewalsPage(
        List<Renewal> people, int all, String kelurahan, List<Choice> where, Map<String, String> names, String more) {

    public String placeOf(Renewal renewal) {
        return names.getOrDefault(renewal.kelurahan(), renewal.kelurahan());
    }
}
