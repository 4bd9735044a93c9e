package id.renteng.registry;

/// That somebody agrees to a use of her data, in the words she was shown.
///
/// @param version of those words; on paper it stands under the text
public record Agreement(ConsentPurpose purpose, int version, ConsentMeans means) {

    public Agreement {
        if (version < 1) throw new IllegalArgumentException("version " + version);
    }
}
