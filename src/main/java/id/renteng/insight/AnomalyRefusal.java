package id.renteng.insight;

/// Why an anomaly was not decided, in the order these are checked.
public sealed interface AnomalyRefusal {

    /// A reason is 5 to 1,000 characters.
    record WhyMissing() implements AnomalyRefusal {}

    /// Who formed a group does not judge it.
    record FormedByYou() implements AnomalyRefusal {}

    /// Somebody decided before.
    record AlreadyDecided() implements AnomalyRefusal {}
}
