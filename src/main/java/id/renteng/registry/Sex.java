package id.renteng.registry;

/// As the identity card says; the day of birth in a NIK carries it too (days above 40 are women's).
public enum Sex {
    FEMALE,
    MALE
}
