package id.renteng.registry;

/// Somebody with a business, as an officer writes her down: every field as it was typed.
///
/// @param kelurahan a code of [Regions]
/// @param trade     a code of [Trades]
/// @param spouse    the name of her husband or his wife; may be empty
/// @param familyCard the number of her family card as it was seen today; may be empty
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
        String nib,
        String spouse,
        String familyCard) {

    /// Of whom nobody asked whom she is married to or which card she is on.
    public NewPerson(
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
        this(name, nik, kelurahan, address, phone, business, trade, line, turnover, capital, nib, "", "");
    }

    /// Prints no name and no number.
    @Override
    public String toString() {
        return "new person in " + kelurahan;
    }
}
