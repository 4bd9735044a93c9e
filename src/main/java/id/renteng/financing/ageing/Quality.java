package id.renteng.financing.ageing;

/// The five classes of loan quality (kolektibilitas), best first.
public enum Quality {
    LANCAR,
    DALAM_PERHATIAN_KHUSUS,
    KURANG_LANCAR,
    DIRAGUKAN,
    MACET;

    /// As regulators number them, from 1.
    public int number() {
        return ordinal() + 1;
    }
}
