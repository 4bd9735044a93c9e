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
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.renteng.kernel.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The menu of each role, in the order of her day: the first item is her home. Who has few pages sees them in one row;
/// who has
/// many sees their sections, and below them the pages of the section she is in.
public final class Navigation {

    /// A row of so many items is still read at a glance.
    private static final int ONE_ROW = 9;

    private enum Section {
        HOME("nav.dashboard"),
        PEOPLE(
                "nav.section.people",
                "/duplicates",
                "/kelurahan-codes",
                "/consent-texts",
                "/consent-renewals",
                "/breaches",
                "/register-export"),
        GROUPS("nav.section.groups", "/formations", "/inaugurations", "/quiz"),
        TRAINING("nav.section.training", "/training"),
        CREDIT("nav.section.credit", "/subsidy", "/receipts"),
        CONTROL("nav.section.control"),
        OWN("nav.section.own");

        private final String key;
        private final List<String> also;

        /// @param also where pages begin that no item leads to
        Section(String key, String... also) {
            this.key = key;
            this.also = List.of(also);
        }
    }

    private static final List<Entry> ENTRIES = List.of(
            entry(Section.HOME, "nav.dashboard", "/dashboard", OFFICER, HEAD, AUDITOR),
            entry(Section.OWN, "nav.passbook", "/passbook", MEMBER, CHAIR),
            entry(Section.OWN, "nav.my-group", "/my-group", CHAIR),
            entry(Section.CREDIT, "nav.bank-queue", "/bank/applications", BANK_MAKER, BANK_CHECKER),
            entry(Section.CREDIT, "nav.loan-decisions", "/loan-decisions", BANK_MAKER, BANK_CHECKER),
            entry(Section.PEOPLE, "nav.people", "/people", OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR),
            entry(Section.PEOPLE, "nav.imports", "/imports", OFFICER),
            entry(Section.PEOPLE, "nav.ending-permits", "/ending-permits", OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR),
            entry(Section.PEOPLE, "nav.business-map", "/business-map", OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR),
            entry(Section.PEOPLE, "nav.data-requests", "/data-requests", OFFICER, HEAD, AUDITOR),
            entry(Section.PEOPLE, "nav.retention", "/retention", OFFICER, HEAD, AUDITOR, ADMINISTRATOR),
            entry(Section.GROUPS, "nav.coached-groups", "/coached-groups", OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR),
            entry(Section.GROUPS, "nav.loan-groups", "/loan-groups", OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR),
            entry(Section.GROUPS, "nav.decrees", "/decrees", OFFICER, HEAD, AUDITOR),
            entry(Section.GROUPS, "nav.to-tell", "/to-tell", OFFICER, HEAD, AUDITOR),
            entry(Section.GROUPS, "nav.call-backs", "/call-backs", HEAD, VERIFIER, AUDITOR),
            entry(Section.OWN, "nav.my-group-questions", "/my-group-questions", MEMBER, CHAIR),
            entry(Section.OWN, "nav.my-training", "/my-training", CHAIR, MEMBER),
            entry(Section.TRAINING, "nav.classes", "/classes", OFFICER, TRAINER, HEAD, AUDITOR),
            entry(Section.TRAINING, "nav.matching", "/matching", OFFICER, TRAINER, HEAD, AUDITOR),
            entry(Section.TRAINING, "nav.tellings", "/training-tellings", OFFICER, VERIFIER, TRAINER),
            entry(Section.TRAINING, "nav.assessments", "/assessments", OFFICER, VERIFIER, HEAD, AUDITOR),
            entry(Section.CREDIT, "nav.applications", "/applications", OFFICER, HEAD, AUDITOR),
            entry(Section.CREDIT, "nav.clinic", "/clinic", OFFICER),
            entry(Section.CREDIT, "nav.loans", "/loans", OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER),
            entry(Section.CREDIT, "nav.portfolio", "/portfolio", OFFICER, HEAD, AUDITOR, BANK_MAKER, BANK_CHECKER),
            entry(Section.CREDIT, "nav.reminders", "/reminders", OFFICER, CHAIR),
            entry(Section.CREDIT, "nav.corrections", "/corrections", OFFICER, HEAD, AUDITOR),
            entry(Section.CREDIT, "nav.schemes", "/schemes/versions", HEAD, ADMINISTRATOR, AUDITOR),
            entry(Section.OWN, "nav.my-complaints", "/my-complaints", MEMBER, CHAIR),
            entry(Section.OWN, "nav.my-data", "/my-data", CHAIR, MEMBER),
            entry(Section.OWN, "nav.my-credit", "/my-credit-history", MEMBER, CHAIR),
            entry(Section.CONTROL, "nav.complaints", "/complaints", OFFICER, HEAD, AUDITOR),
            entry(Section.CONTROL, "nav.anomalies", "/anomalies", OFFICER, HEAD, AUDITOR),
            entry(Section.CONTROL, "nav.key-changes", "/key-changes", OFFICER, HEAD, AUDITOR),
            entry(Section.CONTROL, "nav.audit", "/audit", AUDITOR, ADMINISTRATOR),
            entry(Section.CONTROL, "nav.users", "/users", ADMINISTRATOR));

    private Navigation() {}

    /// @param key the text of the link
    public record Item(String key, String href) {}

    /// @param key   the text of the link to its first item
    /// @param items at least one
    /// @param also  where pages begin that are part of it and no item's
    public record Group(String key, List<Item> items, List<String> also) {

        public Group {
            items = List.copyOf(items);
            also = List.copyOf(also);
        }

        public String href() {
            return items.getFirst().href();
        }

        private static Group of(Item item) {
            return new Group(item.key(), List.of(item), List.of());
        }
    }

    private record Entry(Section section, String key, String href, Set<Role> roles) {

        Item item() {
            return new Item(key, href);
        }
    }

    /// Where this role begins; the public page for who has not signed in.
    public static String homeOf(Role role) {
        return entries(role).findFirst().map(Entry::href).orElse("/public");
    }

    static List<Group> of(Role role) {
        var all = entries(role).toList();
        if (all.size() <= ONE_ROW)
            return all.stream().map(entry -> Group.of(entry.item())).toList();
        return all.stream().collect(groupingBy(Entry::section, LinkedHashMap::new, toList())).entrySet().stream()
                .map(section -> group(section.getKey(), section.getValue()))
                .toList();
    }

    private static Group group(Section section, List<Entry> entries) {
        var items = entries.stream().map(Entry::item).toList();
        return items.size() == 1 ? Group.of(items.getFirst()) : new Group(section.key, items, section.also);
    }

    private static Stream<Entry> entries(Role role) {
        return ENTRIES.stream().filter(entry -> entry.roles().contains(role));
    }

    private static Entry entry(Section section, String key, String href, Role... roles) {
        return new Entry(section, key, href, Set.of(roles));
    }
}
