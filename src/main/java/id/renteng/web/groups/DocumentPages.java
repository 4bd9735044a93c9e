package id.renteng.web.groups;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.groups.CoachedGroup;
import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.DecreeId;
import id.renteng.groups.Inaugurations;
import id.renteng.registry.Kelurahan;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.Documents;
import id.renteng.web.For;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The certificates of groups and members, and the annex and minutes of a decree, as PDF. Each carries a code that
/// anybody can check.
@Controller
class DocumentPages {

    private final Documents documents;
    private final CoachedGroups groups;
    private final Inaugurations inaugurations;
    private final People people;
    private final Regions regions;

    DocumentPages(
            Documents documents, CoachedGroups groups, Inaugurations inaugurations, People people, Regions regions) {
        this.documents = documents;
        this.groups = groups;
        this.inaugurations = inaugurations;
        this.people = people;
        this.regions = regions;
    }

    @GetMapping("/coached-groups/{id}/certificate.pdf")
    @For({OFFICER, HEAD, VERIFIER, AUDITOR})
    ResponseEntity<byte[]> certificate(@PathVariable UUID id) {
        var found = groups.find(new CoachedGroupId(id)).orElseThrow();
        if (!(found instanceof Inaugurated group)) throw new NoSuchElementException("not inaugurated");
        var decree = inaugurations.find(group.decree()).orElseThrow();
        var stamp = Stamp.of(inaugurations.verificationCode(group.details().id()));
        var certificate = new Certificate(
                group.details().name(),
                regions.nameOf(group.details().kelurahan()),
                group.details().members(),
                decree.number(),
                group.inauguratedOn(),
                decree.signatory(),
                stamp);
        return documents.pdf("sertifikat-" + stamp.code(), "document/certificate", certificate);
    }

    /// A certificate for everybody who was in a group of a decree on its day, the groups by name, to be handed out
    /// then.
    @GetMapping("/decrees/{id}/certificates.pdf")
    @For({OFFICER, HEAD})
    ResponseEntity<byte[]> certificates(@PathVariable UUID id) {
        var decree = inaugurations.find(new DecreeId(id)).orElseThrow();
        var members = inaugurations.membersOf(decree.id());
        var known = known(members);
        var codes = inaugurations.verificationCodes(decree.id());
        var all = new ArrayList<MemberCertificate>();
        for (var group : inaugurations.groupsOf(decree.id())) {
            if (!(group instanceof Inaugurated(var details, var _, var on))) continue;
            var stamp = Stamp.of(Objects.requireNonNull(codes.get(details.id())));
            var place = regions.nameOf(details.kelurahan());
            for (var name : names(members.getOrDefault(details.id(), List.of()), known)) {
                all.add(new MemberCertificate(
                        name, details.name(), place, decree.number(), on, decree.signatory(), stamp));
            }
        }
        return documents.pdf("sertifikat-anggota", "document/certificates", new MemberCertificates(all));
    }

    /// The minutes of the inauguration, with the groups by district, and who comes on the day ticks her name off.
    @GetMapping("/decrees/{id}/minutes.pdf")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> minutes(@PathVariable UUID id) {
        var decree = inaugurations.find(new DecreeId(id)).orElseThrow();
        var members = inaugurations.membersOf(decree.id());
        var known = known(members);
        var districts = new TreeMap<String, List<Minutes.Group>>();
        for (var group : inaugurations.groupsOf(decree.id())) {
            var details = group.details();
            var ward = regions.kelurahan(details.kelurahan());
            districts
                    .computeIfAbsent(ward.map(Kelurahan::kecamatanName).orElse("–"), _ -> new ArrayList<>())
                    .add(new Minutes.Group(
                            details.name(),
                            regions.nameOf(details.kelurahan()),
                            names(members.getOrDefault(details.id(), List.of()), known)));
        }
        return documents.pdf(
                "berita-acara", "document/minutes", new Minutes(decree, districts, Stamp.of(decree.code())));
    }

    @GetMapping("/decrees/{id}/annex.pdf")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> annex(@PathVariable UUID id) {
        var decree = inaugurations.find(new DecreeId(id)).orElseThrow();
        var members = inaugurations.membersOf(decree.id());
        var known = known(members);
        var rows = inaugurations.groupsOf(decree.id()).stream()
                .map(CoachedGroup::details)
                .map(group -> new Annex.Group(
                        group.name(),
                        regions.nameOf(group.kelurahan()),
                        names(members.getOrDefault(group.id(), List.of()), known)))
                .toList();
        return documents.pdf("lampiran-sk", "document/annex", new Annex(decree, rows, Stamp.of(decree.code())));
    }

    private Map<PersonId, Person> known(Map<CoachedGroupId, List<PersonId>> members) {
        return people.all(members.values().stream().flatMap(List::stream).toList());
    }

    private static List<String> names(List<PersonId> members, Map<PersonId, Person> known) {
        return members.stream()
                .map(person -> Objects.requireNonNull(known.get(person)).name())
                .sorted()
                .toList();
    }
}
