package id.renteng.registry;

/// Somebody with a business, as an officer writes her down: every field as it was typed.
///
/// @param kelurahan a code of [Regions]
/// @param trade     a code of [Trades]
public record NewPerson(
        String name,
        String nik,
        String kelurahan,
        String address,
        String phone,
        String business,
        String trade,
        String line,
        String turnover,
        String capital,
        String nib) {

    /// Prints no name and no number.
    @Override
    public String toString() {
        return "new person in " + kelurahan;
    }
}
