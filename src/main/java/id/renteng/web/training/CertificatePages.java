package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;

import id.renteng.kernel.Actor;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.Certificate;
import id.renteng.training.Certificates;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.web.Documents;
import id.renteng.web.For;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The certificate of somebody who passed a class, as PDF.
@Controller
class CertificatePages {

    private final Documents documents;
    private final Certificates certificates;
    private final Classes classes;
    private final People people;

    CertificatePages(Documents documents, Certificates certificates, Classes classes, People people) {
        this.documents = documents;
        this.certificates = certificates;
        this.classes = classes;
        this.people = people;
    }

    @GetMapping("/classes/{id}/certificates/{person}.pdf")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ResponseEntity<byte[]> show(@PathVariable UUID id, @PathVariable UUID person, Actor by) {
        return pdf(id, person, by);
    }

    @GetMapping("/my-training/{id}/certificate.pdf")
    @For({CHAIR, MEMBER})
    ResponseEntity<byte[]> own(@PathVariable UUID id, Actor by) {
        return pdf(id, NeedsPages.own(by), by);
    }

    private ResponseEntity<byte[]> pdf(UUID id, UUID person, Actor by) {
        var found = certificates.of(new PersonId(person), by).stream()
                .filter(one -> one.in().equals(new ClassId(id)))
                .findFirst()
                .orElseThrow();
        return documents.pdf("sertifikat-" + found.code(), "document/training-certificate", printed(found));
    }

    private TrainingCertificate printed(Certificate found) {
        var roster = classes.find(found.in()).orElseThrow();
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/verify/" + found.code())
                .toUriString();
        return new TrainingCertificate(
                people.find(found.person()).orElseThrow().name(),
                roster.of().theme().name(),
                roster.of().centre().name(),
                roster.of().sessions(),
                roster.find(found.person()).orElseThrow().present(),
                found.issuedOn(),
                found.code(),
                address,
                Documents.qr(address));
    }
}
