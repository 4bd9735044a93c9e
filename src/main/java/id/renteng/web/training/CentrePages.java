package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static java.util.stream.Collectors.toMap;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.Regions;
import id.renteng.training.CatalogueChange;
import id.renteng.training.CatalogueChange.Thing;
import id.renteng.training.CatalogueHistory;
import id.renteng.training.CatalogueRefusal;
import id.renteng.training.CatalogueRetirement;
import id.renteng.training.CentreCare;
import id.renteng.training.CentreFacts;
import id.renteng.training.Entry;
import id.renteng.training.RoomFacts;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One centre with its rooms and their history: the office adds, changes and retires them here.
@Controller
@RequestMapping("/training-catalogue/centres")
class CentrePages {

    private final CentreCare care;
    private final CatalogueRetirement retirement;
    private final CatalogueHistory history;
    private final Regions regions;
    private final HistoryLines lines;

    CentrePages(
            CentreCare care,
            CatalogueRetirement retirement,
            CatalogueHistory history,
            Regions regions,
            HistoryLines lines) {
        this.care = care;
        this.retirement = retirement;
        this.history = history;
        this.regions = regions;
        this.lines = lines;
    }

    @GetMapping("/new")
    @For(OFFICER)
    ModelAndView form() {
        return form(CentreForm.EMPTY, Errors.NONE, OK);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView add(@RequestParam MultiValueMap<String, String> sent, Actor by) {
        var form = CentreForm.sent(sent);
        if (!form.errors().isEmpty()) return form(form, form.errors(), UNPROCESSABLE_CONTENT);
        return switch (care.add(form.facts(), by)) {
            case Done(var code) -> Page.redirect("/training-catalogue/centres/" + code);
            case Refused(var why) -> form(form, CatalogueRefusals.of(why), CONFLICT);
        };
    }

    @GetMapping("/{code}")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable String code, Actor by) {
        return page(code, RoomForm.EMPTY, Errors.NONE, OK, by);
    }

    @PostMapping("/{code}")
    @For(OFFICER)
    ModelAndView change(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Actor by) {
        var form = CentreForm.sent(sent);
        var entry = Entry.find(care.centres(), code);
        if (!form.errors().isEmpty()) {
            return page(entry, form, RoomForm.EMPTY, form.errors(), UNPROCESSABLE_CONTENT, by);
        }
        return switch (care.change(code, form.facts(), by)) {
            case Done(var _) -> Page.redirect("/training-catalogue/centres/" + code);
            case Refused(var why) -> page(entry, form, RoomForm.EMPTY, CatalogueRefusals.of(why), CONFLICT, by);
        };
    }

    @PostMapping("/{code}/retirement")
    @For(OFFICER)
    ModelAndView retire(@PathVariable String code, @RequestParam(defaultValue = "") String reason, Actor by) {
        return after(retirement.retire(Thing.CENTRE, code, reason, by), code, RoomForm.EMPTY, by);
    }

    @PostMapping("/{code}/reopening")
    @For(OFFICER)
    ModelAndView reopen(@PathVariable String code, @RequestParam(defaultValue = "") String reason, Actor by) {
        return after(retirement.reopen(Thing.CENTRE, code, reason, by), code, RoomForm.EMPTY, by);
    }

    @PostMapping("/{code}/rooms")
    @For(OFFICER)
    ModelAndView addRoom(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Actor by) {
        var form = room("", sent);
        if (!form.errors().isEmpty()) return page(code, form, form.errors(), UNPROCESSABLE_CONTENT, by);
        return after(care.addRoom(form.facts(code), by), code, form, by);
    }

    @PostMapping("/{code}/rooms/{room}")
    @For(OFFICER)
    ModelAndView changeRoom(
            @PathVariable String code,
            @PathVariable String room,
            @RequestParam MultiValueMap<String, String> sent,
            Actor by) {
        var form = room(room, sent);
        if (!form.errors().isEmpty()) return page(code, form, form.errors(), UNPROCESSABLE_CONTENT, by);
        return after(care.changeRoom(room, form.facts(code), by), code, form, by);
    }

    @PostMapping("/{code}/rooms/{room}/retirement")
    @For(OFFICER)
    ModelAndView retireRoom(
            @PathVariable String code,
            @PathVariable String room,
            @RequestParam(defaultValue = "") String reason,
            Actor by) {
        return after(retirement.retire(Thing.ROOM, roomOf(code, room), reason, by), code, RoomForm.EMPTY, by);
    }

    @PostMapping("/{code}/rooms/{room}/reopening")
    @For(OFFICER)
    ModelAndView reopenRoom(
            @PathVariable String code,
            @PathVariable String room,
            @RequestParam(defaultValue = "") String reason,
            Actor by) {
        return after(retirement.reopen(Thing.ROOM, roomOf(code, room), reason, by), code, RoomForm.EMPTY, by);
    }

    private static RoomForm room(String code, MultiValueMap<String, String> sent) {
        return new RoomForm(
                code,
                CentreForm.first(sent, RoomForm.field("name", code)),
                CentreForm.first(sent, RoomForm.field("seats", code)));
    }

    /// @throws NoSuchElementException if the centre has no such room
    private String roomOf(String centre, String room) {
        return roomsOf(centre).stream()
                .map(Entry::code)
                .filter(room::equals)
                .findFirst()
                .orElseThrow();
    }

    private List<Entry<RoomFacts>> roomsOf(String centre) {
        return care.rooms().stream()
                .filter(one -> one.facts().centre().equals(centre))
                .toList();
    }

    private ModelAndView after(Result<?, CatalogueRefusal> outcome, String code, RoomForm form, Actor by) {
        return switch (outcome) {
            case Done<?, CatalogueRefusal> _ -> Page.redirect("/training-catalogue/centres/" + code);
            case Refused<?, CatalogueRefusal>(var why) -> page(code, form, CatalogueRefusals.of(why), CONFLICT, by);
        };
    }

    private ModelAndView form(CentreForm form, Errors errors, HttpStatus status) {
        var page = new CentrePage(null, form, List.of(), RoomForm.EMPTY, regions.kelurahan(), List.of(), true, errors);
        return new Page("classes/centre", page, status);
    }

    private ModelAndView page(String code, RoomForm room, Errors errors, HttpStatus status, Actor by) {
        var entry = Entry.find(care.centres(), code);
        return page(entry, CentreForm.of(entry.facts()), room, errors, status, by);
    }

    private ModelAndView page(
            Entry<CentreFacts> entry, CentreForm form, RoomForm room, Errors errors, HttpStatus status, Actor by) {
        var rooms = roomsOf(entry.code());
        var page = new CentrePage(
                entry, form, rooms, room, regions.kelurahan(), history(entry, rooms), by.is(OFFICER), errors);
        return new Page("classes/centre", page, status);
    }

    /// Of the centre and of its rooms, the latest first.
    private List<HistoryLine> history(Entry<CentreFacts> entry, List<Entry<RoomFacts>> rooms) {
        var names =
                rooms.stream().collect(toMap(Entry::code, room -> room.facts().name()));
        var all = Stream.concat(
                        history.of(Thing.CENTRE, List.of(entry.code())).stream(),
                        history.of(Thing.ROOM, names.keySet()).stream())
                .sorted(Comparator.comparing(CatalogueChange::at).reversed())
                .toList();
        return lines.of(all, names);
    }
}
