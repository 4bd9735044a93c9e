package id.renteng.kernel;

/// What a module keeps that lies in a kelurahan or is answered for there: while it does, a kelurahan that was recorded
/// by mistake cannot be taken back, or its code would be one that nobody finds.
public interface KelurahanUse {

    /// Something points to this kelurahan.
    ///
    /// @param code of the ministry, with its dots
    boolean isUsed(String code);
}
