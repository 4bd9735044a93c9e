package id.renteng.web;

import static id.renteng.kernel.Role.ADMINISTRATOR;
import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.kernel.Role;
import java.util.List;
import java.util.Set;

/// The menu of each role, in the order of her day. The first item is her home.
public final class Navigation {

    private static final List<Entry> ENTRIES = List.of(
            entry("nav.dashboard", "/dashboard", OFFICER, HEAD, AUDITOR),
            entry("nav.passbook", "/passbook", MEMBER, CHAIR),
            entry("nav.my-group", "/my-group", CHAIR),
            entry("nav.bank-queue", "/bank/applications", BANK_MAKER, BANK_CHECKER),
            entry("nav.loan-decisions", "/loan-decisions", BANK_MAKER, BANK_CHECKER),
            entry("nav.imports", "/imports", OFFICER),
            entry("nav.people", "/people", OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR),
            entry("nav.coached-groups", "/coached-groups", OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR),
            entry("nav.loan-groups", "/loan-groups", OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR),
            entry("nav.decrees", "/decrees", OFFICER, HEAD, AUDITOR),
            entry("nav.my-training", "/my-training", CHAIR, MEMBER),
            entry("nav.call-backs", "/call-backs", HEAD, VERIFIER, AUDITOR),
            entry("nav.my-complaints", "/my-complaints", MEMBER, CHAIR),
            entry("nav.complaints", "/complaints", OFFICER, HEAD, AUDITOR),
            entry("nav.anomalies", "/anomalies", OFFICER, HEAD, AUDITOR),
            entry("nav.key-changes", "/key-changes", OFFICER, HEAD, AUDITOR),
            entry("nav.clinic", "/clinic", OFFICER),
            entry("nav.my-data", "/my-data", CHAIR, MEMBER),
            entry("nav.my-credit", "/my-credit-history", MEMBER, CHAIR),
            entry("nav.classes", "/classes", OFFICER, TRAINER, HEAD, AUDITOR),
            entry("nav.matching", "/matching", OFFICER, TRAINER, HEAD, AUDITOR),
            entry("nav.applications", "/applications", OFFICER, HEAD, AUDITOR),
            entry("nav.loans", "/loans", OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER),
            entry("nav.portfolio", "/portfolio", OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER),
            entry("nav.reminders", "/reminders", OFFICER, CHAIR),
            entry("nav.corrections", "/corrections", OFFICER, HEAD, AUDITOR),
            entry("nav.assessments", "/assessments", OFFICER, VERIFIER, HEAD, AUDITOR),
            entry("nav.audit", "/audit", AUDITOR, ADMINISTRATOR),
            entry("nav.data-requests", "/data-requests", HEAD, AUDITOR),
            entry("nav.retention", "/retention", ADMINISTRATOR),
            entry("nav.users", "/users", ADMINISTRATOR),
            entry("nav.schemes", "/schemes/versions", HEAD, ADMINISTRATOR, AUDITOR));

    private Navigation() {}

    /// @param key the text of the link
    public record Item(String key, String href) {}

    private record Entry(String key, String href, Set<Role> roles) {}

    /// Where this role begins; the public page for who has not signed in.
    public static String homeOf(Role role) {
        return of(role).stream().map(Item::href).findFirst().orElse("/public");
    }

    static List<Item> of(Role role) {
        return ENTRIES.stream()
                .filter(entry -> entry.roles().contains(role))
                .map(entry -> new Item(entry.key(), entry.href()))
                .toList();
    }

    private static Entry entry(String key, String href, Role... roles) {
        return new Entry(key, href, Set.of(roles));
    }
}
