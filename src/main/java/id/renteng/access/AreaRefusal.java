package id.renteng.access;

/// Why somebody was not given a part of the city.
public sealed interface AreaRefusal {

    /// Only officers and verifiers work in a part of the city; others see by their role, bank or group.
    record NotByPlace() implements AreaRefusal {}
}
