package id.renteng.financing;

/// Why a bank will not lend, as the city counts it.
public enum DeclineReason {
    /// There is no business where there should be one.
    NO_BUSINESS,
    /// The business is too young.
    BUSINESS_TOO_YOUNG,
    /// Not a resident of the city.
    RESIDENCE,
    /// Too young, or too old when the loan ends.
    AGE,
    /// Too many members of one family card.
    FAMILY_CARD,
    /// A civil servant, soldier, police officer or employee of a state company.
    PUBLIC_EMPLOYEE,
    /// A member's running loan is in class 3 to 5.
    CREDIT_CLASS_3_TO_5,
    /// A member has a loan that was written off.
    CREDIT_WRITTEN_OFF,
    /// A member is in arrears with an online lender or paylater.
    ONLINE_LENDER,
    /// A member already has credit of another programme.
    OTHER_PROGRAMME,
    /// Instalments would take too much of the profit.
    CAPACITY,
    /// More is asked than the businesses need.
    AMOUNT_TOO_HIGH,
    /// The purpose is not business, or not clear.
    PURPOSE,
    /// Papers are missing.
    PAPERS_INCOMPLETE,
    /// Identities do not match the register.
    IDENTITY_MISMATCH,
    /// An account is missing or is not the member's own.
    ACCOUNT,
    /// Not enough members took part in deciding.
    NO_QUORUM,
    /// A member does not understand joint liability.
    LIABILITY_NOT_UNDERSTOOD,
    /// A member withdrew.
    MEMBER_WITHDREW,
    /// The group lives too far apart or does not know each other.
    BOND,
    /// Members came to too few meetings.
    ATTENDANCE,
    /// The group's earlier loan went badly.
    EARLIER_LOAN,
    /// The bank's quota is used up.
    QUOTA,
    /// The budget for the interest subsidy is used up.
    SUBSIDY_BUDGET,
    /// Signs of fraud or of names lent to others.
    FRAUD_SUSPECTED,
    /// Another reason; the words say which.
    OTHER
}
