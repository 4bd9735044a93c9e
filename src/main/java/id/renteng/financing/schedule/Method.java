package id.renteng.financing.schedule;

/// How principal and what it costs are spread over the instalments.
public enum Method {
    /// Interest on the first principal throughout; every instalment alike.
    FLAT,
    /// Interest on what is still owed; every instalment alike.
    ANNUITY,
    /// Interest on what is still owed; the same principal each time, so instalments fall.
    EQUAL_PRINCIPAL,
    /// A sale at cost and a disclosed margin, fixed at signing and the same in every instalment; time never changes it.
    MURABAHAH,
    /// A benevolent loan: only the principal comes back.
    QARDH
}
