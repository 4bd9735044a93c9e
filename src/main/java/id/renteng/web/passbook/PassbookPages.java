package id.renteng.web.passbook;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.financing.LoanId;
import id.renteng.financing.Passbook;
import id.renteng.financing.Passbooks;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Notice;
import id.renteng.groups.Notices;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.loans.LoanHeads;
import id.renteng.web.loans.TakenBacks;
import id.renteng.web.rights.OwnTask;
import id.renteng.web.rights.OwnTasks;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A member's book: when she pays, how much, where; what is paid; who covered her and whom she covered.
@Controller
class PassbookPages {

    private final Passbooks passbooks;
    private final LoanGroups groups;
    private final Notices notices;
    private final OwnTasks tasks;
    private final People people;
    private final Clock clock;
    private final LoanHeads heads;
    private final TakenBacks takenBacks;

    PassbookPages(
            Passbooks passbooks,
            LoanGroups groups,
            LoanHeads heads,
            TakenBacks takenBacks,
            Notices notices,
            OwnTasks tasks,
            People people,
            Clock clock) {
        this.passbooks = passbooks;
        this.groups = groups;
        this.notices = notices;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
        this.heads = heads;
        this.takenBacks = takenBacks;
    }

    @GetMapping("/passbook")
    @For({MEMBER, CHAIR})
    ModelAndView own(Actor by) {
        return passbooks
                .own(by)
                .map(book -> page(book, true, notices(by), tasks.of(by)))
                .orElseGet(() -> new Page("passbook/none", new NoPassbookPage(tasks.of(by), notices(by))));
    }

    @GetMapping("/loans/{id}/passbooks/{person}")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView ofMember(@PathVariable UUID id, @PathVariable UUID person, Actor by) {
        return page(passbooks.seenBy(by, new LoanId(id), new PersonId(person)), false, List.of(), List.of());
    }

    private ModelAndView page(Passbook book, boolean own, List<NoticeLine> notices, List<OwnTask> waiting) {
        var chair = groups.find(book.loan().group()).orElseThrow().details().holder(Office.CHAIR);
        var people = people(book);
        chair.ifPresent(people::add);
        var head = heads.of(book.loan(), people);
        return new Page(
                "passbook/show",
                new PassbookPage(
                        head,
                        book,
                        takenBacks.of(book.loan()),
                        chair.map(head::name).orElse(""),
                        own,
                        waiting,
                        notices));
    }

    private List<NoticeLine> notices(Actor by) {
        var own = notices.own(by);
        var known = people.all(own.stream().map(Notice::about).distinct().toList());
        return own.stream()
                .map(notice -> new NoticeLine(
                        notice.kind().name(),
                        Objects.requireNonNull(known.get(notice.about())).name(),
                        notice.at().atZone(clock.getZone()).toLocalDate()))
                .toList();
    }

    private static Set<PersonId> people(Passbook book) {
        var people = new HashSet<PersonId>();
        people.add(book.part().person());
        book.owes().forEach(claim -> people.add(claim.creditor()));
        book.isOwed().forEach(claim -> people.add(claim.debtor()));
        book.receipts().forEach(receipt -> {
            people.add(receipt.payer());
            people.add(receipt.beneficiary());
        });
        return people;
    }
}
