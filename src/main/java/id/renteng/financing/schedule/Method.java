package id.renteng.financing.schedule;

/// How principal and interest are spread over the instalments.
public enum Method {
    /// Interest on the first principal throughout; every instalment alike.
    FLAT,
    /// Interest on what is still owed; every instalment alike.
    ANNUITY,
    /// Interest on what is still owed; the same principal each time, so instalments fall.
    EQUAL_PRINCIPAL
}
