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
import id.renteng.registry.Regions;
import id.renteng.web.Documents;
import id.renteng.web.For;
import id.renteng.web.groups.DecreePage.Row;
import java.util.NoSuchElementException;
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
    private final Regions regions;

    DocumentPages(Documents documents, CoachedGroups groups, Inaugurations inaugurations, Regions regions) {
        this.documents = documents;
        this.groups = groups;
        this.inaugurations = inaugurations;
        this.regions = regions;
    }

    @GetMapping("/coached-groups/{id}/certificate.pdf")
    @For({OFFICER, HEAD, VERIFIER, AUDITOR})
    ResponseEntity<byte[]> certificate(@PathVariable UUID id) {
        var found = groups.find(new CoachedGroupId(id)).orElseThrow();
        if (!(found instanceof Inaugurated group)) throw new NoSuchElementException("not inaugurated");
        var decree = inaugurations.find(group.decree()).orElseThrow();
        var code = inaugurations.verificationCode(group.details().id());
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/verify/" + code)
                .toUriString();
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
        return documents.pdf("lampiran-sk", "document/annex", new DecreePage(decree, rows));
    }
}
