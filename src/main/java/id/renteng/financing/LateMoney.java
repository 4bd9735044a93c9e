package id.renteng.financing;

/// Who is paid first from money that comes late.
public enum LateMoney {
    /// What is due at the bank, then those who covered, oldest first (KUHPerdata 1403).
    BANK_FIRST,
    /// Those who covered, then the bank; lawful only where the bank agreed to it.
    MEMBERS_FIRST
}
