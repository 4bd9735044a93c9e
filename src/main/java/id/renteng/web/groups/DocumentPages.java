package id.renteng.web.groups;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.DecreeId;
import id.renteng.groups.Inaugurations;
import id.renteng.registry.Kelurahan;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.Regions;
import id.renteng.web.Documents;
import id.renteng.web.For;
import id.renteng.web.groups.DecreePage.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The certificate of a group and the annex of a decree, as PDF.
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
        var code = inaugurations.verificationCode(group.details().id());
        var address = address(code);
        var certificate = new Certificate(
                group.details().name(),
                regions.nameOf(group.details().kelurahan()),
                group.details().members(),
                decree.number(),
                group.inauguratedOn(),
                decree.signatory(),
                code,
                address,
                Documents.qr(address));
        return documents.pdf("sertifikat-" + code, "document/certificate", certificate);
    }

    /// A certificate for every member of every group of a decree, the groups by name, to be handed out on the day.
    @GetMapping("/decrees/{id}/certificates.pdf")
    @For({OFFICER, HEAD})
    ResponseEntity<byte[]> certificates(@PathVariable UUID id) {
        var decree = inaugurations.find(new DecreeId(id)).orElseThrow();
        var all = new ArrayList<MemberCertificate>();
        for (var group : inaugurations.groupsOf(decree.id())) {
            if (!(group instanceof Inaugurated inaugurated)) continue;
            var code = inaugurations.verificationCode(group.details().id());
            var qr = Documents.qr(address(code));
            people.all(groups.members(group.details().id())).values().stream()
                    .map(person -> new MemberCertificate(
                            person.name(),
                            group.details().name(),
                            regions.nameOf(group.details().kelurahan()),
                            decree.number(),
                            inaugurated.inauguratedOn(),
                            decree.signatory(),
                            code,
                            address(code),
                            qr))
                    .forEach(all::add);
        }
        return documents.pdf("sertifikat-anggota", "document/certificates", new MemberCertificates(all));
    }

    /// The minutes of the inauguration, with the groups by district, and who comes on the day ticks her name off.
    @GetMapping("/decrees/{id}/minutes.pdf")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> minutes(@PathVariable UUID id) {
        var decree = inaugurations.find(new DecreeId(id)).orElseThrow();
        var districts = new TreeMap<String, List<Minutes.Group>>();
        for (var group : inaugurations.groupsOf(decree.id())) {
            var details = group.details();
            var members = people.all(groups.members(details.id())).values().stream()
                    .map(Person::name)
                    .toList();
            var ward = regions.kelurahan(details.kelurahan());
            districts
                    .computeIfAbsent(ward.map(Kelurahan::kecamatanName).orElse("–"), _ -> new ArrayList<>())
                    .add(new Minutes.Group(details.name(), regions.nameOf(details.kelurahan()), members));
        }
        return documents.pdf("berita-acara", "document/minutes", new Minutes(decree, districts));
    }

    private static String address(String code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/verify/" + code)
                .toUriString();
    }

    @GetMapping("/decrees/{id}/annex.pdf")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> annex(@PathVariable UUID id) {
        var decree = inaugurations.find(new DecreeId(id)).orElseThrow();
        var rows = inaugurations.groupsOf(decree.id()).stream()
                .map(group -> new Row(
                        group.details().id().value().toString(),
                        group.details().name(),
                        regions.nameOf(group.details().kelurahan()),
                        group.details().members(),
                        GroupForms.status(group)))
                .toList();
        return documents.pdf("lampiran-sk", "document/annex", new DecreePage(decree, rows, true));
    }
}
