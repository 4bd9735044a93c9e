package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.Certificate;
import id.renteng.training.CertificateAct;
import id.renteng.training.CertificateRefusal;
import id.renteng.training.Certificates;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.loans.Staff;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The certificates of who passed a class: as PDF while they are valid, and the list where they are revoked.
@Controller
class CertificatePages {

    private final Documents documents;
    private final Certificates certificates;
    private final Classes classes;
    private final People people;
    private final Staff staff;

    CertificatePages(Documents documents, Certificates certificates, Classes classes, People people, Staff staff) {
        this.documents = documents;
        this.certificates = certificates;
        this.classes = classes;
        this.people = people;
        this.staff = staff;
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

    /// The history of the certificates of a class, and where the office revokes and restores them.
    @GetMapping("/classes/{id}/certificates")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView list(@PathVariable UUID id, Actor by) {
        return list(id, Errors.NONE, OK, by);
    }

    @PostMapping("/classes/{id}/certificates/{person}/revocation")
    @For(OFFICER)
    ModelAndView revoke(
            @PathVariable UUID id, @PathVariable UUID person, @RequestParam Map<String, String> sent, Actor by) {
        var reason = sent.getOrDefault("reason-" + person, "");
        return after(certificates.revoke(new ClassId(id), new PersonId(person), reason, by), id, person, by);
    }

    @PostMapping("/classes/{id}/certificates/{person}/restoration")
    @For(OFFICER)
    ModelAndView restore(
            @PathVariable UUID id, @PathVariable UUID person, @RequestParam Map<String, String> sent, Actor by) {
        var reason = sent.getOrDefault("reason-" + person, "");
        return after(certificates.restore(new ClassId(id), new PersonId(person), reason, by), id, person, by);
    }

    private ModelAndView after(Result<Certificate, CertificateRefusal> outcome, UUID id, UUID person, Actor by) {
        return switch (outcome) {
            case Done(var _) -> Page.redirect("/classes/" + id + "/certificates");
            case Refused(var why) -> list(id, said(why, person), CONFLICT, by);
        };
    }

    private static Errors said(CertificateRefusal why, UUID person) {
        return switch (why) {
            case CertificateRefusal.ReasonMissing _ -> Errors.NONE.and("reason-" + person, "catalogue.refused.reason");
            case CertificateRefusal.Revoked(var on) -> Errors.of("certificates.refused.revoked", on);
            case CertificateRefusal.Valid _ -> Errors.of("certificates.refused.valid");
        };
    }

    private ModelAndView list(UUID id, Errors errors, HttpStatus status, Actor by) {
        var of = classes.find(new ClassId(id)).orElseThrow().of();
        var all = certificates.of(of.id());
        var acts = certificates.acts(of.id());
        var page = new CertificatesPage(
                of,
                all,
                acts,
                people.all(all.stream().map(Certificate::person).toList()),
                staff.names(acts.stream().map(CertificateAct::by)),
                by.is(OFFICER),
                errors);
        return new Page("classes/certificates", page, status);
    }

    private ResponseEntity<byte[]> pdf(UUID id, UUID person, Actor by) {
        var found = certificates.of(new PersonId(person), by).stream()
                .filter(one -> one.in().equals(new ClassId(id)) && !one.isRevoked())
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
                found.theme(),
                found.centre(),
                roster.of().sessions(),
                roster.find(found.person()).orElseThrow().present(),
                found.issuedOn(),
                found.code(),
                address,
                Documents.qr(address));
    }
}
