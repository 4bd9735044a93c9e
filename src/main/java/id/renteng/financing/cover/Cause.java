package id.renteng.financing.cover;

/// Causes for which a scheme may call nobody to cover: degree zero.
public enum Cause {
    DEATH,
    DISABILITY,
    DISASTER,
    /// The programme itself is to blame, as for money that was not paid out.
    PROGRAMME_FAULT
}
