package id.renteng.registry;

/// What somebody works as beside her business. The texts are `person.occupation.<code>`.
public enum Occupation {
    /// Nothing but her business.
    OWN_BUSINESS(false),
    EMPLOYEE(false),
    CIVIL_SERVANT(true),
    ARMY(true),
    POLICE(true),
    STATE_COMPANY(true),
    WARD_OFFICE(true);

    private final boolean forState;

    Occupation(boolean forState) {
        this.forState = forState;
    }

    /// Who works for the state may be kept out of loan groups by the rules in force.
    public boolean isForState() {
        return forState;
    }
}
