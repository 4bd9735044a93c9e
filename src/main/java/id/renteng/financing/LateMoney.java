package id.renteng.financing;

import id.renteng.financing.cover.CoverRules;
import java.util.Optional;

/// Who is paid first from money that comes late.
public enum LateMoney {
    /// What is due at the bank, then those who covered, oldest first (KUHPerdata 1403).
    BANK_FIRST,
    /// Those who covered, then the bank; lawful only where the bank agreed to it.
    MEMBERS_FIRST;

    /// Whether those who covered come first.
    ///
    /// @param declared what the payer said of this money, where the scheme lets her (KUHPerdata 1396)
    static boolean membersFirst(Optional<LateMoney> declared, CoverRules rules) {
        return declared.map(MEMBERS_FIRST::equals).orElse(rules.membersFirst());
    }
}
