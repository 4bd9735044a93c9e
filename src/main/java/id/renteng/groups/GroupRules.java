package id.renteng.groups;

/// How large groups may be. Data with validity dates (table `groups_rule`); the defaults are those of domain research:
/// a club of 38 on average in Jambi, loan groups of 5 to 10 as in Kredit Mesra.
public record GroupRules(int coachedMin, int coachedMax, int loanMin, int loanMax) {

    public GroupRules {
        if (coachedMin < 1 || coachedMax < coachedMin || loanMin < 3 || loanMax < loanMin) {
            throw new IllegalArgumentException(
                    "group sizes: coached %d-%d, loan %d-%d".formatted(coachedMin, coachedMax, loanMin, loanMax));
        }
    }
}
