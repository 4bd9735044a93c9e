package id.renteng.web.groups;

import id.renteng.groups.CoachedGroup;
import id.renteng.groups.Decree;
import id.renteng.groups.Inaugurations;
import id.renteng.kernel.Role;
import id.renteng.registry.Regions;
import id.renteng.training.Certificate;
import id.renteng.training.Certificates;
import id.renteng.training.Classes;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.VerifyPage.Decreed;
import id.renteng.web.groups.VerifyPage.Ended;
import id.renteng.web.groups.VerifyPage.Paper;
import id.renteng.web.groups.VerifyPage.Pass;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Anybody checks a paper by its code: a certificate of a group, the annex or minutes of a decree, a
/// certificate of a training. Nobody's name is told.
@Controller
class VerifyPages {

    private final Inaugurations inaugurations;
    private final Certificates certificates;
    private final Classes classes;
    private final Regions regions;

    VerifyPages(Inaugurations inaugurations, Certificates certificates, Classes classes, Regions regions) {
        this.inaugurations = inaugurations;
        this.certificates = certificates;
        this.classes = classes;
        this.regions = regions;
    }

    @GetMapping("/verify")
    @For(Role.PUBLIC)
    ModelAndView ask(@RequestParam(defaultValue = "") String code) {
        return code.isBlank() ? new Page("groups/verify", VerifyPage.UNASKED) : show(code);
    }

    @GetMapping("/verify/{code}")
    @For(Role.PUBLIC)
    ModelAndView show(@PathVariable String code) {
        var shown = code.length() > 40 ? code.substring(0, 40) : code;
        var page = inaugurations
                .verify(shown)
                .map(group -> new VerifyPage(shown, answer(group), paper(group), null, null))
                .orElseGet(() -> decree(shown));
        return new Page("groups/verify", page);
    }

    private VerifyPage decree(String code) {
        return inaugurations
                .verifyDecree(code)
                .map(found -> new VerifyPage(code, "decree", null, null, decreed(found)))
                .orElseGet(() -> training(code));
    }

    private Decreed decreed(Decree decree) {
        var ended = inaugurations.groupsOf(decree.id()).stream()
                .filter(group -> !(group instanceof CoachedGroup.Inaugurated))
                .map(group -> new Ended(group.details().name(), GroupForms.status(group)))
                .toList();
        return new Decreed(decree.number(), decree.datedOn(), decree.groups(), ended);
    }

    private VerifyPage training(String code) {
        return certificates
                .verify(code)
                .map(found -> found.isRevoked()
                        ? new VerifyPage(code, "training-revoked", null, null, null)
                        : new VerifyPage(code, "training", null, pass(found), null))
                .orElseGet(() -> new VerifyPage(code, "unknown", null, null, null));
    }

    private Pass pass(Certificate found) {
        var theme = classes.find(found.in()).orElseThrow().of().theme();
        return new Pass(found.theme(), theme.nameEn(), found.issuedOn());
    }

    private @Nullable Paper paper(CoachedGroup group) {
        var decree = switch (group) {
            case CoachedGroup.Inaugurated inaugurated -> inaugurated.decree();
            case CoachedGroup.Suspended suspended -> suspended.decree();
            case CoachedGroup.Revoked revoked -> revoked.decree();
            case CoachedGroup.Draft _, CoachedGroup.Proposed _, CoachedGroup.Verified _, CoachedGroup.Disbanded _ ->
                null;
        };
        if (decree == null) return null;
        var of = inaugurations.find(decree).orElseThrow();
        var details = group.details();
        return new Paper(details.name(), regions.nameOf(details.kelurahan()), of.number(), of.datedOn());
    }

    private static String answer(CoachedGroup group) {
        return switch (group) {
            case CoachedGroup.Inaugurated _ -> "valid";
            case CoachedGroup.Suspended _ -> "suspended";
            case CoachedGroup.Revoked _ -> "revoked";
            case CoachedGroup.Disbanded _ -> "disbanded";
            case CoachedGroup.Draft _, CoachedGroup.Proposed _, CoachedGroup.Verified _ -> "unknown";
        };
    }
}
